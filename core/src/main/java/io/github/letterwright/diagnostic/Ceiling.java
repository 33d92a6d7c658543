package io.github.letterwright.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much may be told of one file: who sees a thousand faults looks at the first, and mends it.
 */
public final class Ceiling {

    /** As many diagnostics of one file are told. */
    public static final int MOST = 100;

    private Ceiling() {}

    /**
     * The same when there are at most {@value #MOST}; else so many of them, the gravest first, and
     * a last one, {@code LW599}, that says how many more there are. It is as grave as the gravest
     * of those.
     *
     * @param file what they are about
     */
    public static List<Diagnostic> over(String file, List<Diagnostic> found) {
        if (found.size() <= MOST) {
            return found;
        }
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Diagnostic::severity));
        List<Diagnostic> told = new ArrayList<>(sorted.subList(0, MOST));
        List<Diagnostic> rest = sorted.subList(MOST, sorted.size());
        told.add(more(file, rest.size()).withSeverity(rest.get(0).severity()));
        return List.copyOf(told);
    }

    private static Diagnostic more(String file, int count) {
        return Diagnostic.error(
                        "LW599",
                        SourceLocation.ofFile(file),
                        "there " + (count == 1 ? "is 1 more" : "are " + count + " more"))
                .withHint("mend the first ones, and look again");
    }
}
