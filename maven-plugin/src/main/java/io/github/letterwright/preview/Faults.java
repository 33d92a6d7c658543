package io.github.letterwright.preview;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What went wrong in the preview itself. It goes on, but not unseen: the terminal and the page say
 * so. Thread-safe.
 */
final class Faults {

    private static final int MOST = 5;

    private final BiConsumer<String, Throwable> terminal;
    private final Runnable page;
    private final List<Diagnostic> all = new ArrayList<>();

    /**
     * None yet.
     *
     * @param terminal takes what is said, and its cause
     * @param page is told that there is another one
     */
    Faults(BiConsumer<String, Throwable> terminal, Runnable page) {
        this.terminal = terminal;
        this.page = page;
    }

    /** Tells of one; the same is told once. */
    void note(Throwable fault) {
        Diagnostic told =
                Diagnostic.error(
                                "LW532",
                                SourceLocation.NONE,
                                "the preview failed and goes on: {}",
                                fault.toString())
                        .withHint(
                                fault instanceof OutOfMemoryError
                                        ? "give Maven more memory, such as MAVEN_OPTS=-Xmx1g"
                                        : "what is shown may be old: save the file again, or start"
                                                + " the preview anew");
        if (isAnother(told)) {
            terminal.accept(told.message().text(), fault);
            page.run();
        }
    }

    private synchronized boolean isAnother(Diagnostic told) {
        if (all.contains(told)) {
            return false;
        }
        if (all.size() == MOST) {
            all.remove(0);
        }
        return all.add(told);
    }

    /** The last few. */
    synchronized List<Diagnostic> last() {
        return List.copyOf(all);
    }
}
