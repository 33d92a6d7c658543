package io.github.letterwright.rule.prose;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much the end of a rationale grants, held against what is authorized. */
public final class GrantedAmount {

    private static final String FOUND =
            "(?:(?:therefore|thus|hence|found|to\\s+be|considered|deemed)\\s+){0,3}medically\\s+necessary\\b";

    private static final Pattern GRANT =
            Pattern.compile(
                    "\\bI\\s+(?:\\w+\\s+)?(?:find|deem|consider)\\s+(?<found>[^.;:,]{1,100}?)\\s(?:to\\s+be\\s+)?(?:medically\\s+necessary|appropriate|reasonable|justified|warranted)\\b"
                            + "|(?<=medically\\s)necessary,?\\s+(?:(?:but\\s+)?only\\s+)?(?:for|in\\s+the\\s+amount\\s+of|as\\s+to|to\\s+the\\s+extent\\s+of"
                            + "|up\\s+to|limited\\s+to)\\s+(?<amount>[^.;:,]{1,60})"
                            + "|(?<subject>[^.;:,\\s](?:[^.;:,]|\\.(?=\\d)){0,100}?)\\s(?:is|are)\\s+"
                            + FOUND,
                    Pattern.CASE_INSENSITIVE);

    private static final List<Measure> AMOUNTS =
            List.of(Measure.QUANTITY, Measure.VISITS, Measure.LENGTH, Measure.HOURS, Measure.UNITS);

    /** So many of a thing: "two right nerve blocks". */
    private static final Pattern COUNT =
            Pattern.compile(
                    "(?<![\\w.#/-])(?:an?\\s+(?=single\\b))?(?<number>NUMBER|one|single)\\s+(?<things>(?:[a-z][a-z-]*\\s*){1,5})"
                            .replace("NUMBER", Numbers.WRITTEN),
                    Pattern.CASE_INSENSITIVE);

    private GrantedAmount() {}

    /** The words of the last grant, where it has another amount than is authorized. */
    public static Optional<Occurrence> otherThan(String authorized, Passage rationale) {
        Passage own = rationale.withoutQuotations();
        List<Sentence> sentences = own.sentences();
        int from =
                sentences.isEmpty() ? 0 : sentences.get(Math.max(0, sentences.size() - 2)).offset();
        Matcher grants = GRANT.matcher(own.text());
        return grants.results()
                .filter(grant -> grant.start() >= from)
                .filter(grant -> hasAmount(granted(grant)))
                .reduce((earlier, later) -> later)
                .filter(differs(authorized))
                .map(grant -> Occurrence.at(rationale, grant));
    }

    private static Predicate<MatchResult> differs(String authorized) {
        return grant -> {
            String granted = granted(grant);
            List<Measure> told =
                    AMOUNTS.stream()
                            .filter(it -> !values(it, granted).isEmpty())
                            .filter(it -> !values(it, authorized).isEmpty())
                            .toList();
            return told.isEmpty()
                    ? isCountedOtherwise(granted, authorized)
                    : told.stream()
                            .allMatch(
                                    it ->
                                            Collections.disjoint(
                                                    values(it, granted), values(it, authorized)));
        };
    }

    private static String granted(MatchResult grant) {
        return Stream.of(grant.group(1), grant.group(2), grant.group(3))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasAmount(String granted) {
        return AMOUNTS.stream().anyMatch(it -> !values(it, granted).isEmpty())
                || !counts(granted).isEmpty();
    }

    private static Set<String> values(Measure measure, String text) {
        return measure.values(measure.in(text));
    }

    private static boolean isCountedOtherwise(String granted, String authorized) {
        List<MatchResult> ours = counts(granted);
        List<MatchResult> theirs = counts(authorized);
        return ours.size() == 1
                && theirs.size() == 1
                && !number(ours.get(0)).equals(number(theirs.get(0)))
                && !Collections.disjoint(things(ours.get(0)), things(theirs.get(0)));
    }

    private static List<MatchResult> counts(String text) {
        return COUNT.matcher(text).results().toList();
    }

    private static String number(MatchResult count) {
        String written = Numbers.inDigits(count.group(1).toLowerCase(Locale.ROOT));
        return written.equals("one") || written.equals("single") ? "1" : written;
    }

    /** What is counted, in the singular. */
    private static Set<String> things(MatchResult count) {
        return Stream.of(Words.of(count.group(2)).split(" "))
                .filter(word -> word.length() > 3)
                .map(word -> word.replaceFirst("s$", ""))
                .collect(Collectors.toSet());
    }
}
