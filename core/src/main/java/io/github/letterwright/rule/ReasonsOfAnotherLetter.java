package io.github.letterwright.rule;

import io.github.letterwright.model.Item;
import io.github.letterwright.rule.prose.BodyRegions;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Medications;
import io.github.letterwright.rule.prose.Occurrence;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.Sentence;
import io.github.letterwright.rule.prose.Treatments;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds a sentence on a part of the body or a medication that the letter has nowhere else: in a
 * rationale that has no word of its heading, or of a part with its side.
 *
 * @param told the sentence
 */
record ReasonsOfAnotherLetter(Occurrence told) {

    private static final Treatments TREATMENTS = Treatments.standard();
    private static final Medications MEDICATIONS = Medications.standard();
    private static final BodyRegions REGIONS = BodyRegions.standard();

    /** Those whose names are no figures of speech, as "in hand" and "go back" are. */
    private static final Set<String> PLAIN =
            Set.of("neck", "shoulder", "elbow", "low-back", "hip", "knee", "ankle");

    /** What speaks of people at large, who have other parts and medications. */
    private static final Pattern AT_LARGE =
            Pattern.compile(
                    "\\b(?:guidelines?|chapters?|ODG|MTUS|ACOEM|patients|recommend\\w*|studies|evidence|trials"
                            + "|such\\s+as|e\\.g|indicat\\w+|injuries|disorders|conditions|joints|fractures?|Achilles\\s+heel)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SIDED =
            Pattern.compile(
                    "\\b(?:left|right)\\s+(?:shoulder|rotator\\s+cuff|elbow|hip|knee|ankle|foot|heel)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What was had before, or may be had in the stead of something. */
    private static final Pattern ASIDE =
            Pattern.compile(
                    "\\b(?:prior|previous|earlier|history|ago|(?:19|20)\\d\\d|unrelated|unlike|another|other|not|no)\\b|n['’]t\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What may be taken in the stead of the request, or given up beside it. */
    private static final Pattern INSTEAD =
            Pattern.compile(
                    "\\b(?:tried|trial|wean\\w*|taper\\w*|instead|first|rather|alternativ\\w+|fail\\w+|before|prior|previous|earlier|than|like|with)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What goes along with other medications, and is explained by them. */
    private static final Pattern COMPANION =
            Pattern.compile(
                    "\\b(?:tests?|tested|testing|screen\\w*|PPIs?|proton|stomach|gastr\\w+|ulcers?|constipat\\w+"
                            + "|nausea|overdose|laborator\\w+|labs?)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern CONCLUDED =
            Pattern.compile("\\b(?:request|necess|certif|refill)", Pattern.CASE_INSENSITIVE);

    /** The first such sentence. */
    static Optional<ReasonsOfAnotherLetter> in(CaseProse prose, int index) {
        Item item = prose.file().reviewCase().items().get(index);
        Passage rationale = prose.rationales().get(index);
        String heading = item.treatment().toString();
        boolean isOfItem = TellingWords.areOf(heading, rationale.words());
        if (isOfItem && !SIDED.matcher(rationale.text()).find()
                || !item.treatment().isWhole()
                || TellingWords.of(heading).isEmpty()
                || AssociatedService.is(item)) {
            return Optional.empty();
        }
        String rest = rest(prose, index);
        Set<String> chapters = REGIONS.chaptersFor(REGIONS.in(rest));
        Passage own = rationale.withoutQuotations();
        return own.sentences().stream()
                .filter(it -> !AT_LARGE.matcher(it.text()).find())
                .filter(
                        it ->
                                isOfItem
                                        ? isSided(it.text(), chapters)
                                        : isElsewhere(it.text(), chapters)
                                                || isOfOther(heading, own, it.text(), rest))
                .findFirst()
                .map(it -> new ReasonsOfAnotherLetter(at(rationale, it)));
    }

    private static Occurrence at(Passage rationale, Sentence sentence) {
        int from = sentence.offset();
        return new Occurrence(rationale, from, from + sentence.text().length());
    }

    /** All that the letter tells but for one rationale. */
    private static String rest(CaseProse prose, int index) {
        List<Item> items = prose.file().reviewCase().items();
        return Stream.of(
                        Stream.of(prose.summary().text()),
                        items.stream().map(item -> item.treatment().toString()),
                        items.stream()
                                .flatMap(item -> item.bodyPart().stream())
                                .map(Object::toString),
                        IntStream.range(0, items.size())
                                .filter(i -> i != index)
                                .mapToObj(i -> prose.rationales().get(i).text()))
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" . "));
    }

    private static boolean isSided(String sentence, Set<String> chapters) {
        return SIDED.matcher(sentence)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .anyMatch(it -> isElsewhere(it, chapters))
                && !ASIDE.matcher(sentence).find();
    }

    /** Whether it names a part of the body that is near none that the rest has chapters for. */
    private static boolean isElsewhere(String sentence, Set<String> chapters) {
        Set<String> named = new TreeSet<>(REGIONS.in(sentence));
        named.retainAll(PLAIN);
        return !named.isEmpty() && Collections.disjoint(REGIONS.chaptersFor(named), chapters);
    }

    /**
     * Whether it names a medication, not the heading's, and the rationale concludes on it or has it
     * again.
     */
    private static boolean isOfOther(
            String heading, Passage rationale, String sentence, String rest) {
        Set<String> other = MEDICATIONS.ingredients(sentence);
        if (!other.isEmpty()) {
            other.removeAll(MEDICATIONS.ingredients(rest));
        }
        return !other.isEmpty()
                && isKnown(heading)
                && !INSTEAD.matcher(sentence).find()
                && !COMPANION.matcher(heading + " " + rationale.text()).find()
                && (CONCLUDED.matcher(sentence).find() || isAgain(other, rationale));
    }

    /** Whether a heading names what the vocabularies have, so that another is another. */
    private static boolean isKnown(String heading) {
        return !TREATMENTS.in(heading).isEmpty() || !MEDICATIONS.named(heading).isEmpty();
    }

    private static boolean isAgain(Set<String> ingredients, Passage rationale) {
        return MEDICATIONS.named(rationale.text()).stream()
                        .filter(
                                it ->
                                        !Collections.disjoint(
                                                MEDICATIONS.ingredients(it.group()), ingredients))
                        .count()
                > 1;
    }
}
