package io.github.letterwright.rule;

import io.github.letterwright.rule.prose.BodyRegions;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Measure;
import io.github.letterwright.rule.prose.Medications;
import io.github.letterwright.rule.prose.Occurrence;
import io.github.letterwright.rule.prose.Sentence;
import io.github.letterwright.rule.prose.StatedRequest;
import io.github.letterwright.rule.prose.Treatments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which of the pieces in which a summary tells the requests are about which item. */
final class RequestsBySummary {

    private static final Treatments TREATMENTS = Treatments.standard();
    private static final Medications MEDICATIONS = Medications.standard();
    private static final BodyRegions REGIONS = BodyRegions.standard();

    /** What many treatments are called by, and no one is told by alone. */
    private static final Set<String> SHARED =
            Set.of(
                    ("therapy device devices injection injections test tests testing program evaluation"
                                    + " study studies surgery procedure home care stay post pre operative"
                                    + " postoperative preoperative pain further trial machine system kit cream"
                                    + " patch patches level levels series access contrast one management pool")
                            .split(" "));

    /** How less is granted than was asked for. */
    private static final Pattern MODIFIED =
            Pattern.compile(
                    "\\b(?:modif\\w+|partial(?:ly)?\\s+(?:approv|certif|authoriz|den)\\w+|reduced|remaining"
                            + "|(?<!not\\s)(?:approved|allowed|authorized|granted)"
                            + "|(?<!not\\s)(?<!non-)(?<!non\\s)certified)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern REVIEW =
            Pattern.compile(
                    "\\b(?:UR|utilization|review\\w*|administrator|insurer|carrier|adjuster|determination"
                            + "|decision|payer|request\\w*|certified|authorized|approved)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern EARLIER =
            Pattern.compile(
                    "\\b(?:previously|earlier|in\\s+the\\s+past|in\\s+(?:19|20)\\d\\d|years?\\s+ago)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern CLAUSE = Pattern.compile("[;,]|\\sand\\s");

    private final CaseProse prose;
    private final List<Heading> headings;
    private final List<StatedRequest> stated;

    private RequestsBySummary(CaseProse prose) {
        this.prose = prose;
        headings =
                IntStream.range(0, prose.rationales().size())
                        .mapToObj(i -> Heading.of(prose, i))
                        .toList();
        stated = prose.summary().stated();
    }

    static RequestsBySummary of(CaseProse prose) {
        return new RequestsBySummary(prose);
    }

    private record Heading(String text, Set<String> words, Set<String> regions) {

        static Heading of(CaseProse prose, int index) {
            String text = prose.treatment(index).text();
            String part =
                    prose.file()
                            .reviewCase()
                            .items()
                            .get(index)
                            .bodyPart()
                            .map(Object::toString)
                            .orElse("");
            return new Heading(text, TellingWords.of(text), REGIONS.in(text + " " + part));
        }

        /** How many of the words that tell it are in others. */
        int shared(Set<String> others) {
            Set<String> shared = new HashSet<>(others);
            shared.retainAll(words);
            shared.removeAll(SHARED);
            return shared.size();
        }
    }

    /** Those that are about an item and no other, each with the amounts behind it. */
    List<Occurrence> pieces(int index, Measure measure) {
        List<Occurrence> own = new ArrayList<>();
        boolean isOwn = false;
        for (StatedRequest piece : stated) {
            isOwn =
                    isAbout(index, piece.words().words(), measure)
                            || isOwn && piece.isAmount() && isUnnamed(piece.words().words());
            if (isOwn) {
                own.add(piece.words());
            }
        }
        return own;
    }

    private boolean isUnnamed(String words) {
        Set<String> telling = TellingWords.of(words);
        return TREATMENTS.in(words).isEmpty()
                && MEDICATIONS.named(words).isEmpty()
                && headings.stream().noneMatch(each -> each.shared(telling) > 0);
    }

    private boolean isAbout(int index, String words, Measure measure) {
        Set<String> telling = TellingWords.of(words);
        Heading own = headings.get(index);
        int shared = own.shared(telling);
        return shared > 0
                && IntStream.range(0, headings.size())
                        .filter(i -> i != index)
                        .noneMatch(i -> headings.get(i).shared(telling) >= shared)
                && (measure == Measure.IMAGING
                        || fit(TREATMENTS.in(own.text()), TREATMENTS.in(words)))
                && (measure == Measure.REGION || fit(own.regions(), REGIONS.in(words)))
                && fit(MEDICATIONS.ingredients(own.text()), MEDICATIONS.ingredients(words));
    }

    private static boolean fit(Set<String> some, Set<String> others) {
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }

    /** Whether the summary says that less of an item, or of some item, was granted. */
    boolean areModified(int index) {
        return prose.summary().sentences().stream()
                .map(Sentence::text)
                .filter(text -> MODIFIED.matcher(text).find() && REVIEW.matcher(text).find())
                .filter(text -> !EARLIER.matcher(text).find())
                .flatMap(CLAUSE::splitAsStream)
                .filter(clause -> MODIFIED.matcher(clause).find())
                .map(TellingWords::of)
                .anyMatch(
                        telling ->
                                headings.get(index).shared(telling) > 0
                                        || headings.stream()
                                                .noneMatch(each -> each.shared(telling) > 0));
    }
}
