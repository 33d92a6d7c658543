package io.github.letterwright.rule;

import static java.util.function.Predicate.not;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Decision;
import io.github.letterwright.model.Item;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Occurrence;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is asked for around a surgery, such as an assistant or the therapy that follows, where the
 * case does not say by {@code dependsOn} that it goes with it. Known by the words of its heading;
 * and only where the surgeries of a case are all granted, or none is.
 */
final class CareAroundSurgery {

    private static final Pattern SURGERY =
            Pattern.compile(
                    "\\b\\w+(?:ectomy|plasty|otomy|ostomy|odesis)\\b"
                            + "|\\b(?:arthroscop(?:y|ic)|fusion|surgery|decompression|debridement|excision"
                            + "|osteotomy|transposition|neurolysis|orif|open reduction)\\b"
                            + "|\\b(?:cuff|labral|labrum|meniscal|meniscus|hernia|tendon|ligament|slap|acl)"
                            + " (?:\\w+ )?(?:repair|reconstruction)\\b"
                            + "|\\b(?:tunnel|finger|pulley|ulnar nerve|cubital) (?:\\w+ ){0,2}?release\\b");

    private static final Pattern AROUND =
            Pattern.compile(
                    "^(?:associated|inpatient|hospital|length of stay)\\b"
                            + "|\\b(?:post ?op(?:erative)?(?:ly)?|post ?surgical|pre ?op(?:erative)?|pre ?surgical"
                            + "|(?:assistant|surgical|surgery) (?:surgeon|assistant)|hospital stay"
                            + "|inpatient stay)\\b");

    /** About a surgery, and none. */
    private static final Pattern OTHER =
            Pattern.compile(
                    "\\b(?:consult\\w*|evaluation|referral|opinion|clearance|therapy|visits?|follow up"
                            + "|education|class)\\b");

    /** A surgery that the worker has had is not the one that is asked for. */
    private static final Pattern HAD =
            Pattern.compile(
                    "\\b(?:status post|s p|underwent|has undergone|had undergone|already|(?:prior|previous"
                            + "|earlier|first|recent) (?:\\w+ )?(?:surgery|operation|procedure)"
                            + "|(?:surgery|operation|procedure) (?:on|of|in) (?:\\d|january|february|march"
                            + "|april|may|june|july|august|september|october|november|december))\\b");

    private static final Pattern REFUSED =
            Pattern.compile(
                    "\\b(?:since|as|because|given that) (?:[\\w-]+ ){0,3}?([\\w-]+)"
                            + " (?:(?:itself|request|requested|proposed) ){0,2}"
                            + "(?:is|was|are|were|has been|have been|had been)"
                            + " (?:(?:found|deemed|considered|determined|judged|to be|medically) ){0,3}"
                            + "(?:not (?:(?:been|found|to be|medically|deemed) ){0,3}(?:necessary|approved|certified"
                            + "|authorized|supported|established|warranted|granted|indicated)"
                            + "|non-?certified|unnecessary)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Set<String> ANY_SURGERY =
            Set.of("surgery", "surgeries", "procedure", "procedures", "operation", "operations");

    private final CaseProse prose;
    private final List<Item> items;
    private final List<Integer> surgeries;
    private final List<Integer> around;

    private CareAroundSurgery(CaseProse prose) {
        this.prose = prose;
        items = prose.file().reviewCase().items();
        surgeries = indices(CareAroundSurgery::isSurgery);
        around = indices(it -> it.words(AROUND) || it.item().dependsOn().isPresent());
    }

    private record Heading(Item item, String text) {

        boolean words(Pattern pattern) {
            return pattern.matcher(text).find();
        }
    }

    private static boolean isSurgery(Heading heading) {
        return heading.item().dependsOn().isEmpty()
                && !heading.words(AROUND)
                && !heading.words(OTHER)
                && heading.words(SURGERY);
    }

    private List<Integer> indices(Predicate<Heading> wanted) {
        return IntStream.range(0, items.size())
                .filter(i -> wanted.test(new Heading(items.get(i), heading(items.get(i)))))
                .boxed()
                .toList();
    }

    private static String heading(Item item) {
        return Words.of(item.treatment().toString());
    }

    /** What is granted without its surgery, or refused for want of one that is granted. */
    static List<Diagnostic> findings(CaseProse prose) {
        CareAroundSurgery care = new CareAroundSurgery(prose);
        if (care.surgeries.isEmpty() || care.around.isEmpty()) {
            return List.of();
        }
        return Stream.concat(care.granted().stream(), care.refused()).toList();
    }

    private boolean surgeriesAre(Decision decision) {
        return surgeries.stream().allMatch(i -> items.get(i).decision() == decision);
    }

    private Optional<Diagnostic> granted() {
        List<Integer> granted =
                around.stream()
                        .filter(i -> items.get(i).dependsOn().isEmpty())
                        .filter(i -> items.get(i).decision() != Decision.UPHELD)
                        .filter(not(this::isForEarlierOne))
                        .toList();
        if (granted.isEmpty() || !surgeriesAre(Decision.UPHELD)) {
            return Optional.empty();
        }
        List<SourceLocation> related = new ArrayList<>(List.of(decision(surgeries.get(0))));
        granted.stream().skip(1).map(this::decision).forEach(related::add);
        return Optional.of(
                Diagnostic.warning(
                                DependentDecisions.ID,
                                decision(granted.get(0)),
                                "this item is granted, and the denial of {}, which it seems to go with, is"
                                        + " upheld",
                                surgery())
                        .withHint(
                                "correct one of the decisions; or say in the rationale which surgery it is"
                                        + " for")
                        .withRelated(related));
    }

    private boolean isForEarlierOne(int item) {
        return HAD.matcher(prose.rationales().get(item).words()).find();
    }

    private Stream<Diagnostic> refused() {
        return surgeriesAre(Decision.OVERTURNED)
                ? around.stream()
                        .filter(i -> items.get(i).decision() == Decision.UPHELD)
                        .flatMap(i -> refused(prose.rationales().get(i)))
                : Stream.empty();
    }

    private Stream<Diagnostic> refused(Passage rationale) {
        Matcher words = REFUSED.matcher(rationale.text());
        if (!words.find() || !isSurgery(words.group(1))) {
            return Stream.empty();
        }
        Occurrence place = Occurrence.at(rationale, words.toMatchResult());
        return Stream.of(
                Diagnostic.warning(
                                DependentDecisions.ID,
                                place.place(),
                                "the rationale says {}, and {} is granted",
                                place.words(),
                                surgery())
                        .withHint("correct one of the decisions, or the rationale")
                        .withRelated(List.of(decision(surgeries.get(0)))));
    }

    private boolean isSurgery(String subject) {
        String word = Words.of(subject);
        return ANY_SURGERY.contains(word)
                || surgeries.stream()
                        .map(i -> heading(items.get(i)))
                        .anyMatch(words -> Arrays.asList(words.split(" ")).contains(word));
    }

    private String surgery() {
        return items.get(surgeries.get(0)).treatment().toString();
    }

    private SourceLocation decision(int item) {
        return prose.file().locations().of("/items/" + item + "/decision");
    }
}
