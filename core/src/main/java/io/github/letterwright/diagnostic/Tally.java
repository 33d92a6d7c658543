package io.github.letterwright.diagnostic;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** How many diagnostics there are, by severity and by rule. Immutable. */
public final class Tally {

    /** What is counted together. */
    private record Kind(Severity severity, String id) {}

    private static final Comparator<Kind> GRAVEST_FIRST =
            Comparator.comparing(Kind::severity).thenComparing(Kind::id);

    /** A line of the summary by rule. */
    private record Line(String id, String count, String noun, String files, String title) {}

    private final Map<Kind, List<Diagnostic>> byKind;

    private Tally(Map<Kind, List<Diagnostic>> byKind) {
        this.byKind = byKind;
    }

    /** The tally of these. */
    public static Tally of(List<Diagnostic> diagnostics) {
        return new Tally(
                diagnostics.stream()
                        .collect(
                                groupingBy(
                                        each -> new Kind(each.severity(), each.id()),
                                        () -> new TreeMap<>(GRAVEST_FIRST),
                                        toList())));
    }

    /** How many are errors. */
    public int errors() {
        return count(Severity.ERROR);
    }

    /** How many are warnings. */
    public int warnings() {
        return count(Severity.WARNING);
    }

    /** How many are notes, which fail no build. */
    public int notes() {
        return count(Severity.NOTE);
    }

    private int count(Severity severity) {
        return byKind.entrySet().stream()
                .filter(each -> each.getKey().severity() == severity)
                .mapToInt(each -> each.getValue().size())
                .sum();
    }

    /**
     * A line for each rule that found something, the gravest first: its id, how often, in how many
     * files, and what it is about. The columns are aligned; nothing of a case is quoted.
     *
     * <pre>
     * LW114   1 error    in 1 file    unknown decision "…"
     * LW202  12 warnings in 10 files  the date of injury differs
     * </pre>
     *
     * @param titles what the rules are about, by id; for others their commonest message says it
     */
    public List<String> byRule(Map<String, String> titles) {
        List<Line> lines = new ArrayList<>();
        byKind.forEach((kind, found) -> lines.add(line(kind, found, titles)));
        String row =
                "%%s  %%%ds %%-%ds in %%-%ds  %%s"
                        .formatted(
                                width(lines, line -> line.count().length()),
                                width(lines, line -> line.noun().length()),
                                width(lines, line -> line.files().length()));
        return lines.stream()
                .map(it -> row.formatted(it.id(), it.count(), it.noun(), it.files(), it.title()))
                .toList();
    }

    private static Line line(Kind kind, List<Diagnostic> found, Map<String, String> titles) {
        long files = found.stream().map(each -> each.location().file()).distinct().count();
        String noun = kind.severity().name().toLowerCase(Locale.ROOT);
        String title = titles.containsKey(kind.id()) ? titles.get(kind.id()) : commonest(found);
        return new Line(
                kind.id(),
                String.valueOf(found.size()),
                found.size() == 1 ? noun : noun + "s",
                files + (files == 1 ? " file" : " files"),
                title);
    }

    private static String commonest(List<Diagnostic> found) {
        Map<String, Long> counts =
                found.stream()
                        .collect(
                                groupingBy(
                                        each -> each.message().inOneLine(false),
                                        LinkedHashMap::new,
                                        counting()));
        String most =
                counts.entrySet().stream()
                        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                        .orElseThrow()
                        .getKey();
        return counts.size() == 1 ? most : most + ", and others";
    }

    private static int width(List<Line> lines, ToIntFunction<Line> part) {
        return lines.stream().mapToInt(part).max().orElse(1);
    }

    /** All three: {@code 2 errors, 1 warning, 0 notes}. */
    @Override
    public String toString() {
        return count(errors(), "error")
                + ", "
                + count(warnings(), "warning")
                + ", "
                + count(notes(), "note");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
