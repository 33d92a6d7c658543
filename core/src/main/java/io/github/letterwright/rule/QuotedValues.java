package io.github.letterwright.rule;

import io.github.letterwright.model.Decision;
import io.github.letterwright.model.Item;
import io.github.letterwright.rule.prose.Measure;
import io.github.letterwright.rule.prose.Occurrence;
import io.github.letterwright.rule.prose.Passage;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What of a heading is another where its rationale repeats the request. */
final class QuotedValues {

    /** "2 times a week for 6 weeks", "2x6" and a range leave the number of visits to the reader. */
    private static final Pattern RECKONED =
            Pattern.compile(
                    "\\btimes\\b|\\bper\\b|\\bweekly\\b|\\dx|x\\d|\\d\\s?-\\s?\\d",
                    Pattern.CASE_INSENSITIVE);

    /** What stays as it is when less is granted. */
    private static final List<Measure> KEPT =
            List.of(
                    Measure.DOSE,
                    Measure.SIDE,
                    Measure.DIGIT,
                    Measure.EXTREMITY,
                    Measure.REGION,
                    Measure.LEVEL);

    /** What speaks of the request by its kind alone: "The right study". */
    private static final Set<String> KINDS =
            Set.of(
                    ("study studies test testing scan imaging procedure surgery operation injection"
                                    + " injections block blocks release repair side limb arm leg upper lower"
                                    + " extremity therapy brace device")
                            .split(" "));

    private static final Pattern REQUEST = Pattern.compile("\\brequest", Pattern.CASE_INSENSITIVE);

    /** What speaks of the request by its number alone: "The 12 visits", "All 12 visits". */
    private static final Pattern THE =
            Pattern.compile(
                    "^\\W*(?:therefore|thus|hence|accordingly)?\\W*(?:all\\s+(?:of\\s+)?)?(?:(?:the|these|those)\\s+)?"
                            + "(?:\\d|two\\b|three\\b|four|five\\b|six|seven|eight|nine|ten\\b|twelve\\b|fifteen|twenty|thirty)",
                    Pattern.CASE_INSENSITIVE);

    private QuotedValues() {}

    /**
     * The first that differs; of an item that is granted in part, of what stays as it is.
     *
     * @param requests the request as the rationale repeats it
     */
    static Optional<ToldElsewhere> in(Item item, Passage heading, List<Occurrence> requests) {
        boolean isPart = item.decision() == Decision.PARTIALLY_OVERTURNED;
        Set<Measure> asked = isPart ? kept(asked(heading), item) : asked(heading);
        return IntStream.range(0, requests.size())
                .filter(i -> isAbout(requests, i, heading.text()))
                .mapToObj(requests::get)
                .flatMap(quoted -> asked.stream().map(m -> compare(m, heading, quoted)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What a part of a request has as the whole, where what is authorized has it too. */
    private static Set<Measure> kept(Set<Measure> asked, Item item) {
        String authorized = item.authorized().map(Object::toString).orElse("");
        return KEPT.stream()
                .filter(asked::contains)
                .filter(
                        m ->
                                m.values(m.in(item.treatment().toString()))
                                        .containsAll(m.values(m.in(authorized))))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Measure.class)));
    }

    /** What a heading names that can be compared. */
    static Set<Measure> asked(Passage heading) {
        return Stream.of(Measure.values())
                .filter(measure -> !measure.in(heading.text()).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Measure.class)));
    }

    private static Optional<ToldElsewhere> compare(
            Measure measure, Passage heading, Occurrence quoted) {
        String request = quoted.passage().text().substring(quoted.from(), quoted.to());
        List<MatchResult> repeated = measure.in(request);
        if (repeated.isEmpty()
                || measure.isPartOf(
                        measure.values(repeated), measure.values(measure.in(heading.text())))
                || isReckoned(measure, heading.text())) {
            return Optional.empty();
        }
        Set<String> asked = measure.values(measure.in(heading.text()));
        MatchResult one =
                repeated.stream()
                        .filter(it -> !asked.containsAll(measure.values(List.of(it))))
                        .findFirst()
                        .orElse(repeated.get(0));
        Occurrence there =
                new Occurrence(
                        quoted.passage(), quoted.from() + one.start(), quoted.from() + one.end());
        return Optional.of(ToldElsewhere.of(measure, there, heading));
    }

    static boolean isReckoned(Measure measure, String heading) {
        return measure == Measure.VISITS && RECKONED.matcher(measure.without(heading)).find();
    }

    /**
     * Whether a word that tells the treatment from others is repeated, or the request has none:
     * "the request for 12 visits"; of the last, "the right study" is enough.
     */
    private static boolean isAbout(List<Occurrence> requests, int index, String heading) {
        String quoted = requests.get(index).words();
        Set<String> words = new HashSet<>(TellingWords.of(quoted));
        if (!Collections.disjoint(words, TellingWords.of(heading))) {
            return true;
        }
        boolean named = words.isEmpty();
        words.removeAll(KINDS);
        return words.isEmpty()
                && (named && (REQUEST.matcher(quoted).find() || THE.matcher(quoted).find())
                        || !named
                                && index == requests.size() - 1
                                && quoted.matches("(?is)\\W*the\\b.*"));
    }
}
