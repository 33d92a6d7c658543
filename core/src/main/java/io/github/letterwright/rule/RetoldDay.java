package io.github.letterwright.rule;

import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.DateMention;
import io.github.letterwright.rule.prose.DateMention.Certainty;
import io.github.letterwright.rule.prose.InjuryDates;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.ReviewDates;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A day in a rationale that the rest of the letter does not know, while it has one of which it is a
 * slip: a rationale tells again what was told, and hardly ever a day of its own.
 *
 * @param mention the day in the rationale
 * @param meant the other
 */
record RetoldDay(DateMention mention, ToldDay meant) {

    /** By which a day is told that is none of those before. */
    private static final Pattern NEW =
            Pattern.compile(
                    "\\b(?:next|again|later|after|repeat\\w*|re-?(?:evaluat|exam|check|assess)\\w*|second|third"
                            + "|subsequent\\w*|another|newer|follow(?:ed|ing|s)?(?:[- ]?up)?|since|then"
                            + "|meanwhile|previous\\w*|prior|earlier)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What is yet to come, or ends; a reviewer reckons such a day. */
    private static final Pattern RECKONED =
            Pattern.compile(
                    "\\b(?:schedul\\w+|will|shall|plan(?!\\s+(?:of|dated|from)\\s*$)(?:ned|s)?|appointment|until|till|by\\s*$|end(?:ed|s)"
                            + "|expir\\w+|effective|due|deadline|valid|born|DOB|revised|updated|published"
                            + "|edition|guidelines?|version)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What is written every few weeks. */
    private static final Pattern NOTE =
            Pattern.compile(
                    "\\b(?:notes?|reports?|reported|visits?|seen|saw|exam\\w*|evaluat\\w*|PR-?2s?|progress"
                            + "|consult\\w*|stat(?:es?|ed|ing)|wr(?:ites?|ote)|session\\w*)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What tells no day from another, of one patient and one complaint. */
    private static final Set<String> COMMON =
            Set.of(
                    ("report reports reported note notes noted progress medical records record patient"
                                    + " claimant applicant worker employee physician doctor provider dr states"
                                    + " stated stating showed shows show he she his her him they has had does did"
                                    + " which who was from into out but about dated date january february march"
                                    + " april may june july august september october november december jan feb"
                                    + " mar apr jun jul aug sep sept oct nov dec pain pt ur saw"
                                    + " seen found visit asked requested")
                            .split(" "));

    private static final Set<Certainty> SURE =
            Set.of(Certainty.NAMED, Certainty.TOLD, Certainty.BESIDE);

    private static final int NEAR = 60;

    /** The first of a case. */
    static Optional<RetoldDay> in(CaseProse prose, DocumentDates documents) {
        if (prose.rationales().stream().allMatch(each -> each.days().isEmpty())) {
            return Optional.empty();
        }
        List<ToldDay> told = ToldDay.in(prose);
        Set<LocalDate> known = new HashSet<>(ToldDay.facts(prose.file()));
        Map<LocalDate, List<ToldDay>> others =
                told.stream()
                        .filter(each -> !known.contains(each.day()))
                        .collect(Collectors.groupingBy(ToldDay::day));
        known.addAll(others.keySet());
        return prose.rationales().stream()
                .flatMap(
                        rationale ->
                                unknown(prose, rationale, known)
                                        .flatMap(day -> meant(rationale, day, others)))
                .filter(each -> each.isOld(documents))
                .findFirst();
    }

    /** The days of a rationale that are told nowhere else, and are none of the injury or review. */
    private static Stream<DateMention> unknown(
            CaseProse prose, Passage rationale, Set<LocalDate> known) {
        Set<LocalDate> others =
                Stream.concat(
                                InjuryDates.in(rationale).stream()
                                        .filter(each -> SURE.contains(each.certainty())),
                                ReviewDates.in(rationale).stream())
                        .map(each -> each.date().first())
                        .collect(Collectors.toSet());
        return rationale.days().stream()
                .filter(each -> !known.contains(each.date().first()))
                .filter(each -> !others.contains(each.date().first()))
                .filter(each -> !prose.dates().isDayOfMonthIn(prose.summary().text(), each.date()));
    }

    /**
     * The one day of which it is a slip, or of several the one of which the same is told; one that
     * the rationale tells as well is another.
     */
    private static Stream<RetoldDay> meant(
            Passage rationale, DateMention mention, Map<LocalDate, List<ToldDay>> others) {
        List<RetoldDay> meant =
                others.keySet().stream()
                        .filter(mention.date()::isWrittenFor)
                        .flatMap(day -> others.get(day).stream())
                        .map(told -> new RetoldDay(mention, told))
                        .toList();
        Set<LocalDate> own =
                rationale.days().stream()
                        .map(each -> each.date().first())
                        .collect(Collectors.toSet());
        if (meant.stream().anyMatch(each -> own.contains(each.meant().day()))) {
            return Stream.empty();
        }
        return single(meant)
                .or(() -> single(meant.stream().filter(RetoldDay::sharesWords).toList()))
                .or(() -> single(meant.stream().filter(RetoldDay::sharesClause).toList()))
                .stream()
                .flatMap(List::stream);
    }

    private static Optional<List<RetoldDay>> single(List<RetoldDay> meant) {
        long days = meant.stream().map(each -> each.meant().day()).distinct().count();
        return Optional.of(meant).filter(each -> days == 1);
    }

    /** Whether it is surely none that is new: of another visit, or reckoned. */
    private boolean isOld(DocumentDates documents) {
        String sentence = ToldDay.words(mention.passage(), at(), at());
        String before = before();
        if (RECKONED.matcher(before).find()) {
            return false;
        }
        boolean listed =
                documents.areReportsDated()
                        && documents.records().stream()
                                .noneMatch(each -> DocumentDates.covers(each, mention.date()));
        String around = before + after(sentence);
        if (NEW.matcher(around).find()) {
            return shared() > 1;
        }
        return listed || !NOTE.matcher(around).find() || shared() > 0;
    }

    private int at() {
        return mention.date().from();
    }

    private String before() {
        String text = mention.passage().text();
        int stop = Math.max(text.lastIndexOf(". ", at()), text.lastIndexOf("; ", at()));
        return text.substring(Math.max(at() - NEAR, Math.max(stop, 0)), at());
    }

    private String after(String sentence) {
        String written = mention.passage().text().substring(at(), mention.date().to());
        String rest = sentence.substring(Math.max(0, sentence.indexOf(written)));
        return rest.substring(0, Math.min(rest.length(), NEAR / 2 + written.length()));
    }

    private boolean sharesWords() {
        return shared() > 0;
    }

    /** Whether the words right before the day are told of the other one as well. */
    private boolean sharesClause() {
        Set<String> shared = TellingWords.of(before().replaceFirst("^.*[,;]", ""));
        shared.removeAll(COMMON);
        shared.retainAll(TellingWords.of(meant.words()));
        return !shared.isEmpty();
    }

    /** How much of the same is told of both days. */
    private int shared() {
        Set<String> shared = TellingWords.of(meant.words());
        shared.removeAll(COMMON);
        shared.retainAll(TellingWords.of(ToldDay.words(mention.passage(), at(), at())));
        return shared.size();
    }
}
