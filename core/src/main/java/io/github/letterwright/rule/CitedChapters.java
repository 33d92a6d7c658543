package io.github.letterwright.rule;

import io.github.letterwright.rule.prose.BodyRegions;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A citation, and the regions that its chapters are for. */
record CitedChapters(Citation citation, Set<String> chapters) {

    private static final BodyRegions REGIONS = BodyRegions.standard();

    private static final Pattern SOURCE =
            Pattern.compile("\\b(?:acoem|odg|official disability|complaints)\\b");

    static Stream<CitedChapters> of(Citation citation) {
        boolean postsurgical = citation.isPostsurgical();
        if (!postsurgical && !SOURCE.matcher(citation.words()).find()) {
            return Stream.empty();
        }
        Set<String> chapters =
                REGIONS.chaptersCited(postsurgical ? citation.section() : citation.whole());
        return chapters.isEmpty()
                ? Stream.empty()
                : Stream.of(new CitedChapters(citation, chapters));
    }
}
