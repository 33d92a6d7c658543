package io.github.letterwright.compose;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What was found in the last style sheet. The letters of a pack have the same one, and to look
 * through it takes longer than through their words. Thread-safe.
 */
final class LastStyles {

    private record Looked(String css, List<StyleFinding> findings) {}

    private final AtomicReference<Looked> last = new AtomicReference<>(new Looked("", List.of()));

    /** What is found in a style sheet. */
    List<StyleFinding> findings(String css) {
        Looked looked = last.get();
        if (!looked.css().equals(css)) {
            looked = new Looked(css, List.copyOf(StyleCheck.of(css)));
            last.set(looked);
        }
        return looked.findings();
    }
}
