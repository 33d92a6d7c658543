package io.github.letterwright.rule;

import io.github.letterwright.rule.prose.BodyRegions;
import io.github.letterwright.rule.prose.Occurrence;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.Sentence;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A chapter of a guideline that a rationale goes by.
 *
 * @param words how it is named
 * @param chapters the regions that it is for
 */
record ChapterSpokenOf(Occurrence words, Set<String> chapters) {

    private static final BodyRegions REGIONS = BodyRegions.standard();

    private static final Pattern NUMBERED =
            Pattern.compile("\\b(?:chapter|ch\\.?)\\s+\\d{1,2}\\b", Pattern.CASE_INSENSITIVE);

    /** "ODG's Low Back Chapter", "the ACOEM chapter on the knee". */
    private static final Pattern NAMED =
            Pattern.compile(
                    "\\b(?:ACOEM|ODG)(?:['’]?s)?,?\\s+(?:(?i:(?!chapter))[\\p{L}&/,-]{1,15}\\s+){1,6}(?i:chapter)\\b"
                            + "|\\b(?:ACOEM|ODG)(?:['’]?s)?\\s+(?i:chapter)\\s+(?:on|for|of)\\s+(?:the\\s+)?"
                            + "\\p{L}+(?:\\s+(?:and\\s+|&\\s+)?\\p{L}+)?");

    /** Whoever else goes by a chapter. */
    private static final Pattern OTHERS =
            Pattern.compile(
                    "\\b(?:UR|utilization|administrator|adjuster|carrier|insurer|denial|reviewer|denied"
                            + "|provider|physician|instead|rather|wrong|not\\s+(?:apply|the))\\b");

    private static final Pattern SOURCE =
            Pattern.compile(
                    "\\b(?:ACOEM|ODG|Official\\s+Disability|MTUS|(?i:chapters?|guidelines?))\\b");

    /**
     * How a rationale tells why it, or the utilization review, goes by a chapter for another part.
     */
    private static final Pattern REASON =
            Pattern.compile(
                    "\\b(?:analog\\w+|no\\s+(?:separate\\s+|own\\s+)?(?:entry|chapter|section)|only|silent|nowhere|borrow\\w*"
                            + "|instead|rather|wrong|(?:does|do|did)(?:\\s+not|n['’]t)\\s+(?:address|speak|mention|cover|discuss)"
                            + "|not\\s+(?:the\\s+)?(?:body\\s+part|part|region|joint|area)|(?:in|by)\\s+the\\s+absence|lack(?:s|ing)?"
                            + "|UR|utilization|administrator|adjuster|carrier|insurer|denial)\\b",
                    Pattern.CASE_INSENSITIVE);

    /**
     * The regions beside an item's own of which a sentence tells why the chapter for them is cited.
     */
    static Set<String> reasoned(Passage rationale, Set<String> own) {
        return rationale.sentences().stream()
                .map(Sentence::text)
                .filter(text -> SOURCE.matcher(text).find() && REASON.matcher(text).find())
                .flatMap(text -> REGIONS.in(text).stream())
                .filter(region -> !own.contains(region))
                .collect(Collectors.toSet());
    }

    /**
     * The first chapter by number or name that none of the item's citations of the same source is.
     */
    static Optional<ChapterSpokenOf> notAmong(List<Citation> cited, Passage rationale) {
        Set<String> acoem = regions(cited, "acoem", "complaints");
        Set<String> odg = regions(cited, "odg", "official disability");
        List<ChapterSpokenOf> spoken = all(rationale);
        return Stream.of(true, false)
                .flatMap(
                        isAcoem ->
                                apart(
                                        spoken.stream()
                                                .filter(each -> each.isOfAcoem() == isAcoem)
                                                .toList(),
                                        isAcoem ? acoem : odg)
                                        .stream())
                .findFirst();
    }

    private static Optional<ChapterSpokenOf> apart(
            List<ChapterSpokenOf> spoken, Set<String> cited) {
        return cited.isEmpty()
                        || spoken.stream()
                                .anyMatch(it -> !Collections.disjoint(it.chapters(), cited))
                ? Optional.empty()
                : spoken.stream().findFirst();
    }

    private static List<ChapterSpokenOf> all(Passage rationale) {
        return rationale.sentences().stream()
                .filter(sentence -> !OTHERS.matcher(sentence.text()).find())
                .flatMap(sentence -> in(rationale, sentence))
                .filter(each -> !each.chapters().isEmpty())
                .toList();
    }

    private static Stream<ChapterSpokenOf> in(Passage rationale, Sentence sentence) {
        return Stream.of(NUMBERED, NAMED)
                .flatMap(pattern -> pattern.matcher(sentence.text()).results())
                .map(found -> of(rationale, sentence, found));
    }

    private static ChapterSpokenOf of(Passage rationale, Sentence sentence, MatchResult found) {
        int from = sentence.offset() + found.start();
        return new ChapterSpokenOf(
                new Occurrence(rationale, from, sentence.offset() + found.end()),
                REGIONS.chaptersCited(found.group()));
    }

    private boolean isOfAcoem() {
        return !words.words().startsWith("ODG");
    }

    private static Set<String> regions(List<Citation> cited, String name, String other) {
        return cited.stream()
                .filter(it -> it.words().contains(name) || it.words().contains(other))
                .map(it -> REGIONS.chaptersCited(it.whole()))
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
