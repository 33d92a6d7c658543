package io.github.letterwright.conform;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.compose.Origin;
import io.github.letterwright.compose.Provenance;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.read.Locations;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xml.sax.SAXException;

/** Letters of which only the files are left: what was wrong is blamed on these. */
final class FinishedFiles {

    /** The files say themselves what they were made from; here nobody asks. */
    private static final Provenance UNKNOWN = new Provenance("", "", "", "", Optional.empty(), "");

    private FinishedFiles() {}

    /** The case description, or the template when the letter tells nothing of a case. */
    static SourceLocation source(HtmlDocument letter) {
        return letter.origins().stream()
                .flatMap(origin -> origin.data().stream())
                .findFirst()
                .or(() -> letter.origins().stream().map(Origin::template).findFirst())
                .map(place -> SourceLocation.ofFile(place.file()))
                .orElse(SourceLocation.NONE);
    }

    static SourceLocation place(Path file) {
        String separator = file.getFileSystem().getSeparator();
        return SourceLocation.ofFile(file.toString().replace(separator, "/"));
    }

    /** A letter whose every line is its own origin. */
    static HtmlDocument letter(Path html) throws IOException, SAXException {
        String text = Files.readString(html, StandardCharsets.UTF_8);
        HtmlDocument unnamed = document(text, "", "", lines(text, place(html).file()));
        LetterParts parts = LetterReader.read(unnamed);
        return document(text, parts.title(), parts.language().text(), unnamed.origins());
    }

    private static HtmlDocument document(
            String text, String title, String language, List<Origin> origins) {
        return new HtmlDocument(
                text, title, language, "", Optional.empty(), Audience.PARTIES, UNKNOWN, origins);
    }

    private static List<Origin> lines(String text, String file) {
        List<Origin> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start) + 1;
            end = end == 0 ? text.length() : end;
            SourceLocation place = new SourceLocation(file, lines.size() + 1, 1, 0);
            lines.add(new Origin(start, end, place, "", 0, Locations.NONE));
            start = end;
        }
        return lines;
    }
}
