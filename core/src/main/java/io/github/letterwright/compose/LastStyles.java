package io.github.letterwright.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was found in the last few style sheets. The letters of a pack share most of theirs, and to
 * look through them takes longer than through a letter's words; only a sheet with the letter's own
 * header is another one each time. Thread-safe.
 */
public final class LastStyles {

    private static final int KEPT = 8;

    private final Function<String, List<StyleFinding>> look;
    private final Map<String, List<StyleFinding>> last =
            new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, List<StyleFinding>> eldest) {
                    return size() > KEPT;
                }
            };

    /**
     * Nothing yet.
     *
     * @param look finds what is wrong in a style sheet
     */
    public LastStyles(Function<String, List<StyleFinding>> look) {
        this.look = look;
    }

    /** What is found in a style sheet. */
    public synchronized List<StyleFinding> findings(String css) {
        return last.computeIfAbsent(css, sheet -> List.copyOf(look.apply(sheet)));
    }
}
