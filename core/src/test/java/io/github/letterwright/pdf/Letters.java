package io.github.letterwright.pdf;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.compose.Origin;
import io.github.letterwright.compose.Provenance;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pack.FontFamily;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.read.Locations;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Letters written by hand, and the fonts to print them with. */
final class Letters {

    static final SourceLocation TEMPLATE = new SourceLocation("document.ftlh", 1, 1, 0);
    static final SourceLocation DATA = new SourceLocation("cases/one.yaml", 4, 9, 5);

    private static final Locations PLACES =
            new Locations() {
                @Override
                public SourceLocation of(String pointer) {
                    return DATA;
                }

                @Override
                public SourceLocation of(String pointer, int offset, int length) {
                    return DATA;
                }
            };

    private static final Provenance PROVENANCE =
            new Provenance("1.0.0", "harbor", "aa", "bb", Optional.of("cc"), "dd");

    private Letters() {}

    static HtmlDocument twoPages() {
        return document(new String(resource("two-pages.html"), StandardCharsets.UTF_8));
    }

    /** The same without author and date. */
    static HtmlDocument undated() {
        HtmlDocument letter = twoPages();
        return new HtmlDocument(
                letter.text(),
                letter.title(),
                letter.language(),
                "",
                Optional.empty(),
                letter.audience(),
                letter.provenance(),
                letter.origins());
    }

    /** A letter with this body, and the styles of {@link #twoPages()}. */
    static HtmlDocument body(String body) {
        String text = twoPages().text();
        return document(
                text.substring(0, text.indexOf("<body>") + 6) + body + "</body>\n</html>\n");
    }

    static HtmlDocument document(String text) {
        return new HtmlDocument(
                text,
                "Final Determination",
                "en-US",
                "Harbor Independent Review",
                Optional.of(LocalDate.of(2015, 3, 4)),
                Audience.PARTIES,
                PROVENANCE,
                List.of(new Origin(0, text.length(), TEMPLATE, "/x", 0, PLACES)));
    }

    static List<FontFamily> fonts() {
        return List.of(
                new FontFamily(
                        "Liberation Serif",
                        font("LiberationSerif-Regular"),
                        Optional.of(font("LiberationSerif-Bold")),
                        Optional.of(font("LiberationSerif-Italic")),
                        Optional.of(font("LiberationSerif-BoldItalic"))));
    }

    static PackFile font(String name) {
        String path = "/liberation/" + name + ".ttf";
        return new PackFile("test", path, "classpath:" + path, 0, resource(path));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Letters.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
