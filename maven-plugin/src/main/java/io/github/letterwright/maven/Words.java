package io.github.letterwright.maven;

import static java.util.stream.Collectors.joining;

import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.model.Word;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Reads parameters; what they do not allow is said with what they do. */
final class Words {

    private static final int LAST_PORT = 65_535;

    private Words() {}

    /** Some of the words of an enum, at least one. */
    static <E extends Enum<E> & Word> Set<E> set(
            String parameter, Class<E> type, List<@Nullable String> words)
            throws MojoExecutionException {
        String allowed =
                Arrays.stream(type.getEnumConstants()).map(Word::word).collect(joining(", "));
        Set<E> values = EnumSet.noneOf(type);
        for (String word : given(parameter, words)) {
            values.add(Word.find(type, word).orElseThrow(() -> unknown(parameter, word, allowed)));
        }
        if (values.isEmpty()) {
            throw new MojoExecutionException(parameter + ": at least one of " + allowed);
        }
        return values;
    }

    /** A list without gaps: {@code a,,b} has one, and so has an element with nothing in it. */
    static List<String> given(String parameter, List<@Nullable String> texts)
            throws MojoExecutionException {
        List<String> all = texts.stream().map(text -> text == null ? "" : text.strip()).toList();
        if (all.contains("")) {
            throw new MojoExecutionException(parameter + ": an entry is empty");
        }
        return all;
    }

    static Severity severity(String parameter, String word) throws MojoExecutionException {
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING)) {
            if (severity.name().toLowerCase(Locale.ROOT).equals(word.strip())) {
                return severity;
            }
        }
        throw unknown(parameter, word, "error, warning");
    }

    private static MojoExecutionException unknown(String parameter, String word, String allowed) {
        return new MojoExecutionException(
                "%s: unknown word \"%s\"; allowed: %s".formatted(parameter, word, allowed));
    }

    static int atLeastOne(String parameter, int number) throws MojoExecutionException {
        if (number < 1) {
            throw new MojoExecutionException(parameter + ": " + number + " must be at least 1");
        }
        return number;
    }

    static int port(String parameter, int number) throws MojoExecutionException {
        if (number < 0 || number > LAST_PORT) {
            throw new MojoExecutionException(
                    "%s: %d must be from 0, for any that is free, to %d"
                            .formatted(parameter, number, LAST_PORT));
        }
        return number;
    }

    /**
     * A time as reproducible builds write it. One letter stands for none, by the custom of Maven's
     * own plugins, so that a child can switch off what its parent sets.
     */
    static Optional<Instant> instant(String parameter, @Nullable String text)
            throws MojoExecutionException {
        if (text == null || text.isBlank() || text.matches("\\D")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.matches("\\d+")
                            ? Instant.ofEpochSecond(Long.parseLong(text))
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException | NumberFormatException e) {
            throw new MojoExecutionException(
                    "%s: \"%s\" is neither ISO 8601, such as 2026-11-22T00:00:00Z, nor seconds"
                            .formatted(parameter, text),
                    e);
        }
    }
}
