package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.model.Decision;
import io.github.letterwright.model.Item;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Measure;
import io.github.letterwright.rule.prose.Occurrence;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.QuotedRequest;
import io.github.letterwright.rule.prose.SidedPart;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code LW215}: the heading of an item and the request as its rationale quotes it name different
 * amounts, doses, visits, sides or levels.
 */
final class RequestQuotedDifferently implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW215",
                    "the rationale quotes another request than the heading",
                    Severity.WARNING,
                    "Quantity, dose, visits, side and level in the treatment are held against the words"
                            + " with which the rationale concludes, and against \"the request is for\"."
                            + " A letter about another amount than was asked for settles nothing.",
                    "seen in published letters");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private static final Set<String> COMMON =
            Set.of(
                    "left",
                    "right",
                    "bilateral",
                    "request",
                    "requests",
                    "requested",
                    "additional",
                    "visits",
                    "sessions",
                    "treatments",
                    "times",
                    "week",
                    "weeks",
                    "month",
                    "months",
                    "tablets",
                    "capsules",
                    "quantity",
                    "qty",
                    "mg",
                    "mcg",
                    "ml",
                    "spine",
                    "retrospective",
                    "medication",
                    "medically",
                    "necessary",
                    "not",
                    "is",
                    "are",
                    "the",
                    "of",
                    "for",
                    "with",
                    "and",
                    "to",
                    "at",
                    "in",
                    "on",
                    "or",
                    "per",
                    "no");

    /** "2 times a week for 6 weeks", "2x6" and a range leave the number of visits to the reader. */
    private static final Pattern RECKONED =
            Pattern.compile(
                    "\\btimes\\b|\\bper\\b|\\bweekly\\b|\\bx\\b|\\dx|x\\d|\\d\\s?-\\s?\\d",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        return IntStream.range(0, prose.rationales().size())
                .mapToObj(item -> check(prose, item))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Diagnostic> check(CaseProse prose, int index) {
        Item item = prose.file().reviewCase().items().get(index);
        if (item.decision() == Decision.PARTIALLY_OVERTURNED) {
            return Optional.empty();
        }
        Passage heading = prose.treatment(index);
        Passage rationale = prose.rationales().get(index);
        return QuotedRequest.in(rationale).stream()
                .filter(quoted -> isAbout(quoted.words(), heading.text()))
                .flatMap(
                        quoted -> Stream.of(Measure.values()).map(m -> compare(m, heading, quoted)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> otherSide(heading, rationale));
    }

    private Optional<Diagnostic> otherSide(Passage heading, Passage rationale) {
        return SidedPart.only(heading)
                .flatMap(
                        part ->
                                part.onOtherSideAlone(rationale)
                                        .map(other -> finding(Measure.SIDE, other, part.words())));
    }

    private Optional<Diagnostic> compare(Measure measure, Passage heading, Occurrence quoted) {
        String request = quoted.passage().text().substring(quoted.from(), quoted.to());
        List<MatchResult> asked = measure.in(heading.text());
        List<MatchResult> repeated = measure.in(request);
        if (asked.isEmpty()
                || repeated.isEmpty()
                || !Collections.disjoint(measure.values(asked), measure.values(repeated))
                || isReckoned(measure, heading.text())) {
            return Optional.empty();
        }
        MatchResult one = repeated.get(0);
        Occurrence there =
                new Occurrence(
                        quoted.passage(), quoted.from() + one.start(), quoted.from() + one.end());
        Occurrence here = Occurrence.at(heading, asked.get(0));
        return Optional.of(finding(measure, there, here));
    }

    private Diagnostic finding(Measure measure, Occurrence there, Occurrence here) {
        return Diagnostic.warning(
                        id(),
                        there.place(),
                        "the rationale speaks of {}, the heading of {}",
                        there.words(),
                        here.words())
                .withHint("find out which " + measure.title() + " was requested")
                .withRelated(List.of(here.place()));
    }

    private static boolean isReckoned(Measure measure, String heading) {
        return measure == Measure.VISITS && RECKONED.matcher(heading).find();
    }

    /** Whether a word that tells the treatment from others is repeated. */
    private static boolean isAbout(String quoted, String heading) {
        return !Collections.disjoint(words(quoted), words(heading));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !COMMON.contains(word))
                .collect(Collectors.toSet());
    }
}
