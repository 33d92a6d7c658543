package io.github.letterwright.conform;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a letter says of itself: its language, its title, how many pages it has. */
final class SelfDescription implements Check {

    private static final String ID = "LW423";

    @Override
    public List<Diagnostic> check(Finished letter) {
        List<Diagnostic> found = new ArrayList<>();
        checkLanguage(letter, found);
        checkTitle(letter, found);
        int pages = letter.pdf().getNumberOfPages();
        if (pages != letter.pages()) {
            found.add(
                    letter.error(
                                    ID,
                                    "the PDF has %d pages, and is said to have %d"
                                            .formatted(pages, letter.pages()))
                            .withHint("render the letter again"));
        }
        return found;
    }

    private static void checkLanguage(Finished letter, List<Diagnostic> found) {
        String wanted = letter.letter().language();
        Part written = letter.html().language();
        if (written.text().isEmpty() || !written.text().equals(wanted)) {
            found.add(
                    letter.error(ID, written, "the HTML does not name the letter's language")
                            .withHint("write <html lang=\"${language}\"> in document.ftlh"));
        }
        String language = letter.pdf().getDocumentCatalog().getLanguage();
        if (!wanted.equals(language)) {
            found.add(
                    letter.error(
                                    ID,
                                    "the PDF names the language {}, and the letter's is {}",
                                    Objects.requireNonNullElse(language, ""),
                                    wanted)
                            .withHint("state language in the case or in pack.yaml"));
        }
    }

    private static void checkTitle(Finished letter, List<Diagnostic> found) {
        String wanted = letter.html().title();
        String title =
                Objects.requireNonNullElse(letter.pdf().getDocumentInformation().getTitle(), "");
        if (title.isBlank() || !title.equals(wanted)) {
            found.add(
                    letter.error(ID, "the PDF's title is {}, and the letter's is {}", title, wanted)
                            .withHint("give document.ftlh a <title> of plain words"));
        }
        PDDocumentCatalog catalog = letter.pdf().getDocumentCatalog();
        PDViewerPreferences preferences = catalog.getViewerPreferences();
        if (preferences == null || !preferences.displayDocTitle()) {
            found.add(
                    letter.error(ID, "the PDF shows its file's name for its title")
                            .withHint("give document.ftlh a <title>, and render the letter again"));
        }
    }
}
