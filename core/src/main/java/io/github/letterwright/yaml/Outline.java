package io.github.letterwright.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines of a text that a YAML parser gave up on, as its author sees them: by indentation,
 * dashes and keys, without blank lines, comments and the insides of block texts.
 */
final class Outline {

    private static final Pattern BLOCK_HEADER = Pattern.compile("[|>][-+\\d]*(\\s+#.*)?");

    private final List<OutlineLine> lines = new ArrayList<>();

    Outline(SourceText source) {
        OutlineLine opener = null;
        int textIndent = -1;
        for (int i = 0; i < source.lineCount(); i++) {
            String text = source.line(i);
            if (text.isBlank()) {
                continue;
            }
            OutlineLine line = OutlineLine.of(i, text);
            if (opener != null && textIndent < 0 && line.indent() > opener.parentColumn()) {
                textIndent = line.indent();
            }
            if (opener != null && textIndent >= 0 && line.indent() >= textIndent) {
                continue;
            }
            opener = null;
            textIndent = -1;
            if (!line.content().startsWith("#")) {
                lines.add(line);
                opener = BLOCK_HEADER.matcher(line.value()).matches() ? line : null;
            }
        }
    }

    /** The line of a number, counted from 0; empty where it is blank or inside a block text. */
    Optional<OutlineLine> at(int number) {
        return lines.stream().filter(line -> line.number() == number).findFirst();
    }

    /** The last line before a number, counted from 0. */
    Optional<OutlineLine> lastBefore(int number) {
        return lines.stream().filter(line -> line.number() < number).reduce((one, other) -> other);
    }

    /** The nearest line above. */
    Optional<OutlineLine> above(OutlineLine line) {
        int index = lines.indexOf(line);
        return index > 0 ? Optional.of(lines.get(index - 1)) : Optional.empty();
    }

    /** The nearest line below. */
    Optional<OutlineLine> below(OutlineLine line) {
        int index = lines.indexOf(line);
        return index >= 0 && index + 1 < lines.size()
                ? Optional.of(lines.get(index + 1))
                : Optional.empty();
    }

    /** The uppermost of the keys that a line stands among. */
    OutlineLine firstOfGroup(OutlineLine line) {
        OutlineLine first = line;
        for (int i = lines.indexOf(line) - 1; i >= 0; i--) {
            OutlineLine candidate = lines.get(i);
            if (candidate.column() < line.column()) {
                break;
            }
            first = candidate.isKey() && candidate.column() == line.column() ? candidate : first;
        }
        return first;
    }

    /** The lines up to a number, counted from 0. */
    List<OutlineLine> upTo(int number) {
        return lines.stream().takeWhile(line -> line.number() <= number).toList();
    }

    /** The lines from a number on, counted from 0. */
    List<OutlineLine> from(int number) {
        return lines.stream().dropWhile(line -> line.number() < number).toList();
    }

    /** Whether a block text begins behind a line. */
    static boolean opensText(OutlineLine line) {
        return BLOCK_HEADER.matcher(line.value()).matches();
    }

    /** The lines above that are still open where a line begins, the nearest first. */
    List<OutlineLine> open(OutlineLine line) {
        List<OutlineLine> open = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (int i = lines.indexOf(line) - 1; i >= 0; i--) {
            OutlineLine candidate = lines.get(i);
            if (candidate.isKey() && candidate.column() < least
                    || candidate.dash() >= 0 && candidate.dash() < least) {
                open.add(candidate);
                least = candidate.dash() >= 0 ? candidate.dash() : candidate.column();
            }
        }
        return open;
    }
}
