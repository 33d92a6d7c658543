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
                    "Quantity, refills, dose, visits, length of time, hours, days a week, side, finger, level, region of the"
                            + " spine, arms or legs, number of pairs, purchase or rental, inpatient or outpatient, trial or permanent, kind of imaging in the treatment are held against the words"
                            + " with which the rationale concludes, and against \"the request is for\"; so is"
                            + " the treatment itself where the rationale concludes on that of another item,"
                            + " or on another medication."
                            + " A side, a level, a dose or a number of visits that rationale and summary"
                            + " nowhere have, while they name another, is found as well."
                            + " So is a treatment or a part of the body that the conclusion names as"
                            + " another than the heading's, by any of their names, or where the"
                            + " rationale has no word of its heading; the side of bodyPart; and what"
                            + " the summary says to be requested or denied for the treatment, where"
                            + " no heading has it, even where a part was granted if the heading"
                            + " asks for more."
                            + " A letter about another amount than was asked for settles nothing.",
                    "seen in published letters");

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
        Passage heading = prose.treatment(index);
        Set<Measure> asked = asked(heading);
        Passage rationale = prose.rationales().get(index);
        List<Occurrence> requests = QuotedRequest.in(rationale);
        if (item.decision() == Decision.PARTIALLY_OVERTURNED) {
            Optional<Diagnostic> place = quoted(requests, heading, kept(asked, item));
            return place.or(() -> elsewhere(prose, index)).or(() -> inSummary(prose, index));
        }
        return quoted(requests, heading, asked)
                .or(() -> elsewhere(prose, index))
                .or(
                        () ->
                                ItemConcludedUpon.otherThan(index, prose.file(), requests)
                                        .map(
                                                other ->
                                                        about(
                                                                heading,
                                                                other.words(),
                                                                other.treatment())))
                .or(() -> medication(heading, requests))
                .or(
                        () ->
                                AnotherTreatment.in(prose, index, requests)
                                        .map(other -> about(heading, other, other.words())))
                .or(() -> inSummary(prose, index));
    }

    private Optional<Diagnostic> elsewhere(CaseProse prose, int index) {
        return ToldElsewhere.in(prose, index)
                .map(it -> finding(it.measure(), it.there(), it.here()));
    }

    private Optional<Diagnostic> inSummary(CaseProse prose, int index) {
        return SummaryAgainstHeadings.at(prose, index)
                .map(it -> finding(it.measure(), it.there(), it.heading()));
    }

    private Optional<Diagnostic> quoted(
            List<Occurrence> requests, Passage heading, Set<Measure> asked) {
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

    private Optional<Diagnostic> medication(Passage heading, List<Occurrence> requests) {
        return OtherMedication.in(heading, requests)
                .map(
                        other ->
                                Diagnostic.warning(
                                                id(),
                                                other.place(),
                                                "the rationale concludes on {}, and the heading is {}",
                                                other.words(),
                                                heading.text())
                                        .withHint("find out which medication was requested")
                                        .withRelated(List.of(heading.place())));
    }

    /** What a heading names that can be compared. */
    static Set<Measure> asked(Passage heading) {
        return Stream.of(Measure.values())
                .filter(measure -> !measure.in(heading.text()).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Measure.class)));
    }

    private Diagnostic about(Passage heading, Occurrence concluded, String treatment) {
        return Diagnostic.warning(
                        id(),
                        concluded.place(),
                        "the rationale concludes on {}, and the heading is {}",
                        treatment,
                        heading.text())
                .withHint("write the conclusion for the treatment of this item")
                .withRelated(List.of(heading.place()));
    }

    private Diagnostic finding(Measure measure, Occurrence there, Passage heading) {
        return finding(measure, there, Occurrence.at(heading, measure.in(heading.text()).get(0)));
    }

    private Optional<Diagnostic> compare(Measure measure, Passage heading, Occurrence quoted) {
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
        return Optional.of(finding(measure, there, heading));
    }

    private Diagnostic finding(Measure measure, Occurrence there, Occurrence here) {
        return Diagnostic.warning(
                        id(),
                        there.place(),
                        teller(there.passage()) + " speaks of {}, the heading of {}",
                        there.words(),
                        here.words())
                .withHint("find out which " + measure.title() + " was requested")
                .withRelated(List.of(here.place()));
    }

    private static String teller(Passage passage) {
        if (passage.pointer().endsWith("/bodyPart")) {
            return "the body part";
        }
        return passage.pointer().startsWith("/items/") ? "the rationale" : "the case summary";
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
