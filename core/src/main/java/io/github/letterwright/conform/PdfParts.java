package io.github.letterwright.conform;

import io.github.letterwright.conform.PrintedText.Mark;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.jspecify.annotations.Nullable;

/** What a PDF's structure is made of, in the order in which a screen reader reads it. */
final class PdfParts {

    /** What goes on in a line; every other element ends a word. */
    private static final Set<String> INLINE =
            Set.of("Span", "Link", "Quote", "Code", "Reference", "Note", "Annot", "Em", "Strong");

    /** Bullets and numbers that styles give to a list are no words of the letter. */
    private static final String LABEL = "Lbl";

    private final PrintedText printed;
    private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
    private final List<Tag> tags = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean wordEnds = true;

    private PdfParts(PDDocument pdf, PrintedText printed) {
        this.printed = printed;
        pdf.getPages().forEach(page -> pages.put(page.getCOSObject(), pages.size() + 1));
    }

    static PdfParts of(PDDocument pdf) throws IOException {
        PdfParts parts = new PdfParts(pdf, PrintedText.of(pdf));
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            parts.readAll(root, null, 0);
        }
        return parts;
    }

    PrintedText printed() {
        return printed;
    }

    List<Tag> tags() {
        return tags;
    }

    List<Tag> headings() {
        return tags.stream().filter(Tag::isHeading).toList();
    }

    /** The words of the letter; headers and footers, which are no part of the structure, aside. */
    List<Piece> pieces() {
        return pieces;
    }

    private void readAll(PDStructureNode node, @Nullable PDPage page, int depth) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                readElement(element, page, depth);
            } else if (kid instanceof Integer mark) {
                readMark(page, mark);
            } else if (kid instanceof PDMarkedContentReference mark) {
                readMark(mark.getPage() == null ? page : mark.getPage(), mark.getMCID());
            } else if (kid instanceof PDMarkedContent mark) {
                readMark(page, mark.getMCID());
            }
        }
    }

    private void readElement(PDStructureElement element, @Nullable PDPage page, int depth) {
        String type = element.getStandardStructureType();
        if (LABEL.equals(type)) {
            return;
        }
        boolean block = !INLINE.contains(type);
        wordEnds |= block;
        int place = tags.size();
        int start = text.length();
        String alternative = Objects.requireNonNullElse(element.getAlternateDescription(), "");
        text.append(alternative);
        readAll(element, element.getPage() == null ? page : element.getPage(), depth + 1);
        wordEnds |= block;
        Tag tag = new Tag(type, depth, "", scope(element), alternative.strip());
        String words = tag.isHeading() ? Spaces.single(text.substring(start)) : "";
        tags.add(place, tag.withText(words));
    }

    private static String scope(PDStructureElement element) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.size(); i++) {
            PDAttributeObject attribute = attributes.getObject(i);
            String scope = attribute.getCOSObject().getNameAsString(COSName.getPDFName("Scope"));
            if (scope != null) {
                return scope;
            }
        }
        return "";
    }

    private void readMark(@Nullable PDPage page, int id) {
        int number = page == null ? 0 : pages.getOrDefault(page.getCOSObject(), 0);
        String words = printed.at(new Mark(number, id));
        text.append(words);
        int start = 0;
        for (int at = 0; at <= words.length(); at++) {
            if (at == words.length() || Spaces.isSpace(words.charAt(at))) {
                if (at > start) {
                    pieces.add(new Piece(words.substring(start, at), !wordEnds));
                    wordEnds = false;
                }
                wordEnds |= at < words.length();
                start = at + 1;
            }
        }
    }
}
