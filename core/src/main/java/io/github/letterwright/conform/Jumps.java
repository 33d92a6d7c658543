package io.github.letterwright.conform;

import io.github.letterwright.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/** Bookmarks are the headings, and both they and the links inside the letter lead to a page. */
final class Jumps implements Check {

    private static final String ID = "LW425";

    private record Bookmark(String title, boolean live) {}

    @Override
    public List<Diagnostic> check(Finished letter) throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        checkBookmarks(letter, found);
        checkTargets(letter, found);
        checkLinks(letter, found);
        return found;
    }

    private static void checkBookmarks(Finished letter, List<Diagnostic> found) throws IOException {
        List<Bookmark> bookmarks = new ArrayList<>();
        PDOutlineNode outline = letter.pdf().getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            collect(letter.pdf(), outline, bookmarks);
        }
        List<Part> headings = letter.html().headings();
        for (int i = 0; i < bookmarks.size(); i++) {
            if (!bookmarks.get(i).live()) {
                found.add(
                        letter.error(
                                        ID,
                                        headings,
                                        i,
                                        "the bookmark {} leads nowhere",
                                        bookmarks.get(i).title())
                                .withHint("let no style hide the heading that it is made from"));
            }
        }
        List<String> titles = bookmarks.stream().map(Bookmark::title).toList();
        List<String> wanted = headings.stream().map(Part::text).toList();
        if (!titles.equals(wanted)) {
            found.add(otherBookmarks(letter, titles, wanted));
        }
    }

    private static Diagnostic otherBookmarks(
            Finished letter, List<String> titles, List<String> wanted) {
        int at = 0;
        while (at < Math.min(titles.size(), wanted.size())
                && titles.get(at).equals(wanted.get(at))) {
            at++;
        }
        return letter.error(
                        ID,
                        letter.html().headings(),
                        at,
                        "the bookmark is {} where the heading is {}",
                        at < titles.size() ? titles.get(at) : "",
                        at < wanted.size() ? wanted.get(at) : "")
                .withHint("let no style hide a heading, and write no <bookmarks> in the template");
    }

    private static void collect(PDDocument pdf, PDOutlineNode node, List<Bookmark> bookmarks)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            PDPage page = item.findDestinationPage(pdf);
            bookmarks.add(new Bookmark(Spaces.single(item.getTitle()), isIn(pdf, page)));
            collect(pdf, item, bookmarks);
        }
    }

    private static boolean isIn(PDDocument pdf, @Nullable PDPage page) {
        return page != null && pdf.getPages().indexOf(page) >= 0;
    }

    private static void checkTargets(Finished letter, List<Diagnostic> found) {
        for (Part link : letter.html().named("a")) {
            if (!letter.html().ids().contains(link.text().substring(1))) {
                found.add(
                        letter.error(ID, link, "no element has the id of the link {}", link.text())
                                .withHint("give the element that it leads to this id"));
            }
        }
    }

    private static void checkLinks(Finished letter, List<Diagnostic> found) throws IOException {
        int live = 0;
        int page = 0;
        for (PDPage it : letter.pdf().getPages()) {
            page++;
            for (PDAnnotation annotation : it.getAnnotations()) {
                PDDestination target =
                        annotation instanceof PDAnnotationLink link ? target(link) : null;
                if (target != null && leadsSomewhere(letter.pdf(), target)) {
                    live++;
                } else if (target != null) {
                    found.add(
                            letter.error(ID, "a link on page " + page + " leads nowhere")
                                    .withHint("let no style hide the element that it leads to"));
                }
            }
        }
        if (live < letter.html().named("a").size()) {
            found.add(
                    letter.error(
                                    ID,
                                    "the letter has %d links into itself, and its PDF %d"
                                            .formatted(letter.html().named("a").size(), live))
                            .withHint("give every link words, and let no style hide it"));
        }
    }

    private static @Nullable PDDestination target(PDAnnotationLink link) throws IOException {
        return link.getAction() instanceof PDActionGoTo jump
                ? jump.getDestination()
                : link.getDestination();
    }

    private static boolean leadsSomewhere(PDDocument pdf, PDDestination target) throws IOException {
        PDPageDestination place =
                target instanceof PDNamedDestination name
                        ? pdf.getDocumentCatalog().findNamedDestinationPage(name)
                        : (PDPageDestination) target;
        return place != null && isIn(pdf, place.getPage());
    }
}
