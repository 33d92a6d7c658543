package io.github.letterwright.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in a file that all cases share, and is only found when a case comes there. A case
 * tells that it met it; a set tells it once, since it is mended once.
 */
public final class MetByCases {

    private static final String ONE = ", with case {}";
    private static final String SEVERAL = ONE + " and %,d more";

    private MetByCases() {}

    /** The same, met by a case. */
    public static Diagnostic by(String caseName, Diagnostic fault) {
        List<String> quotes = new ArrayList<>(fault.message().quotes());
        quotes.add(caseName);
        return said(fault, new Message(fault.message().pattern() + ONE, quotes))
                .withRelated(List.of(SourceLocation.ofFile(caseName)));
    }

    /** Of those that several cases met, the first alone, which tells how many others do. */
    public static List<Diagnostic> once(Collection<Diagnostic> found) {
        Map<Diagnostic, List<Diagnostic>> alike = new LinkedHashMap<>();
        found.forEach(
                each -> alike.computeIfAbsent(fault(each), it -> new ArrayList<>()).add(each));
        return alike.values().stream().map(MetByCases::together).toList();
    }

    private static boolean isMet(Diagnostic found) {
        return found.message().pattern().endsWith(ONE);
    }

    /** What was met, without the case; any other diagnostic as it is. */
    private static Diagnostic fault(Diagnostic found) {
        if (!isMet(found)) {
            return found;
        }
        String pattern = found.message().pattern();
        List<String> quotes = found.message().quotes();
        return said(
                        found,
                        new Message(
                                pattern.substring(0, pattern.length() - ONE.length()),
                                quotes.subList(0, quotes.size() - 1)))
                .withRelated(List.of());
    }

    private static Diagnostic together(List<Diagnostic> alike) {
        Diagnostic first = alike.get(0);
        if (alike.size() == 1 || !isMet(first)) {
            return first;
        }
        String pattern = fault(first).message().pattern() + SEVERAL.formatted(alike.size() - 1);
        return said(first, new Message(pattern, first.message().quotes()));
    }

    private static Diagnostic said(Diagnostic found, Message message) {
        return new Diagnostic(
                found.id(),
                found.severity(),
                message,
                found.location(),
                found.hint(),
                found.related());
    }
}
