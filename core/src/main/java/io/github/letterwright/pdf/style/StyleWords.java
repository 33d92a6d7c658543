package io.github.letterwright.pdf.style;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import io.github.letterwright.compose.StyleFinding;
import io.github.letterwright.diagnostic.Message;
import io.github.letterwright.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names of CSS that the engine knows, and those that only browsers do; and how faults are said.
 */
final class StyleWords {

    /** What a mistake in CSS is reported as. */
    static final String MISTAKE = "LW332";

    private static final int QUOTE = 60;

    /** As an author would write them: what begins with a dash is the engine's own. */
    static final List<String> PROPERTIES =
            IntStream.range(0, CSSName.countCSSNames())
                    .mapToObj(id -> CSSName.getByID(id).toString())
                    .filter(name -> !name.startsWith("-"))
                    .toList();

    /** Words that are values of some property, and colors. */
    static final List<String> VALUES =
            Stream.concat(
                            Arrays.stream(IdentValue.class.getFields())
                                    .filter(field -> field.getType() == IdentValue.class)
                                    .map(StyleWords::value),
                            ("aqua black blue brown cyan darkblue darkgray darkgreen darkred fuchsia"
                                            + " gold gray green grey lightblue lightgray lime"
                                            + " magenta maroon navy olive orange pink purple red"
                                            + " silver teal white yellow")
                                    .transform(words -> Arrays.stream(words.split(" "))))
                    .toList();

    private static final Set<String> OF_BROWSERS = Set.of(words("browser-properties.txt"));

    private StyleWords() {}

    private static String value(Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] words(String resource) {
        try (InputStream in = StyleWords.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\\s+");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isProperty(String name) {
        return CSSName.getByPropertyName(name.toLowerCase(Locale.ROOT)) != null;
    }

    /** Whether a property that the engine lacks is one of CSS all the same. */
    static boolean isOfBrowsers(String name) {
        return OF_BROWSERS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** A mistake in CSS. */
    static StyleFinding mistake(int offset, int length, Message message, Message hint) {
        return new StyleFinding(MISTAKE, offset, length, Severity.WARNING, message, hint);
    }

    /** What is CSS, and nothing that the engine knows. */
    static StyleFinding unknown(int offset, String what, String hint) {
        String told = shortened(what);
        return new StyleFinding(
                "LW331",
                offset,
                firstLine(what).length(),
                Severity.WARNING,
                Message.of("the PDF engine does not know " + told),
                Message.of(hint));
    }

    /** Our own words, with quotes from the sheet that fit into a line. */
    static Message message(String pattern, String... quotes) {
        return Message.of(
                pattern, Arrays.stream(quotes).map(StyleWords::shortened).toArray(String[]::new));
    }

    static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end).stripTrailing();
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= QUOTE ? line : line.substring(0, QUOTE - 1) + "…";
    }
}
