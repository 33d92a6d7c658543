package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.yaml.Similar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads a composed document once, strictly, and finds what a letter must not be: not well-formed,
 * not self-contained, not readable by everybody. What it finds is blamed on the file and line that
 * wrote it.
 */
final class DocumentCheck extends DefaultHandler2 {

    private static final String DOCTYPE = "<!DOCTYPE html>";

    /** What browsers read up to the end tag, whatever it is that XML sees in there. */
    private static final Set<String> RAW = Set.of("title", "style");

    private final DocumentText text;
    private final LastStyles styles;
    private final AttributeCheck attributes;
    private final SizeCheck sizes;
    private final ParagraphCheck paragraphs;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private final Map<String, Integer> ids = new LinkedHashMap<>();
    private final Map<Integer, String> fragments = new LinkedHashMap<>();
    private final StringBuilder title = new StringBuilder();
    private @Nullable Locator locator;

    private DocumentCheck(DocumentText text, PackPictures pictures, LastStyles styles) {
        this.text = text;
        this.styles = styles;
        this.attributes = new AttributeCheck(text, pictures, found);
        this.sizes = new SizeCheck(text, found);
        this.paragraphs = new ParagraphCheck(text, found);
    }

    /** What was found, and the document's title. */
    record Result(List<Diagnostic> diagnostics, String title) {}

    /**
     * Checks a document.
     *
     * @param pictures what it may show
     * @param styles what was found in those of letters before
     */
    static Result of(HtmlDocument letter, PackPictures pictures, LastStyles styles) {
        DocumentCheck check = new DocumentCheck(new DocumentText(letter), pictures, styles);
        if (!letter.text().startsWith(DOCTYPE)) {
            check.error("LW320", 0, "a letter begins with " + DOCTYPE);
            return new Result(check.found, "");
        }
        try {
            StrictXml.read(letter.text(), check);
            check.finish();
        } catch (SAXParseException e) {
            check.found.add(
                    MalformedXml.of(
                            e,
                            check.text,
                            check.open.stream().map(open -> open.name).findFirst(),
                            check.place(e)));
        } catch (SAXException e) {
            // The parser's own words about what it does not expect at all, such as a second
            // DOCTYPE.
            check.error("LW320", 0, "not well-formed: " + e.getMessage());
        }
        return new Result(check.found, check.title.toString().replaceAll("\\s+", " ").strip());
    }

    /** Where an error stands; an element that is not closed, where it begins. */
    private int place(SAXParseException e) {
        OpenElement innermost = open.peek();
        int offset = Math.max(text.offset(e.getLineNumber(), e.getColumnNumber()) - 1, 0);
        return MalformedXml.isUnclosed(e) && closesAnOpenOne(offset) && innermost != null
                ? innermost.tag
                : offset;
    }

    private boolean closesAnOpenOne(int offset) {
        String name = text.endTagAt(offset);
        return open.stream().anyMatch(it -> it.name.equals(name));
    }

    private void error(String id, int offset, String message) {
        found.add(Diagnostic.error(id, text.blame(offset), message).withRelated(text.data(offset)));
    }

    @Override
    public void setDocumentLocator(Locator newLocator) {
        locator = newLocator;
    }

    private int here() {
        Locator now = Objects.requireNonNull(locator);
        return text.offset(now.getLineNumber(), now.getColumnNumber());
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes values) {
        int end = here();
        int tag = text.tagEndingAt(end);
        attributes.check(name, values, tag);
        if (inTitle()) {
            found.add(
                    Diagnostic.error("LW320", text.blame(tag), "<title> holds words alone")
                            .withHint("print a value as plain text: ${…?string}")
                            .withRelated(text.data(tag)));
        }
        if (RAW.contains(name) && text.between(end - 2, end).equals("/>")) {
            error("LW320", tag, "browsers read <" + name + "/> as not closed");
        }
        if (!open.isEmpty()) {
            sizes.child(open.peek(), name, values, tag);
        }
        open.push(new OpenElement(name, tag, end));
        sizes.start(open.size(), name, values, tag);
        paragraphs.start(name, tag);
        String id = values.getValue("id");
        if (id != null) {
            checkId(id, text.attribute(tag, "id"));
        }
        String href = values.getValue("href");
        if (href != null && href.startsWith("#")) {
            fragments.put(text.attribute(tag, "href"), href.substring(1));
        }
    }

    private void checkId(String id, int offset) {
        Integer first = ids.putIfAbsent(id, offset);
        if (first == null) {
            return;
        }
        SourceLocation here = text.blame(offset);
        SourceLocation there = text.blame(first);
        Diagnostic fault = Diagnostic.error("LW324", here, "two elements have the id " + id);
        found.add(
                here.equals(there)
                        ? fault.withHint(
                                        "in a list, put the entry's number into it: ${item.number}")
                                .withRelated(text.data(offset))
                        : fault.withRelated(List.of(there)));
    }

    private boolean inTitle() {
        OpenElement element = open.peek();
        return element != null && element.name.equals("title");
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inTitle()) {
            title.append(chars, start, length);
        }
        OpenElement element = open.peek();
        if (element != null && !element.name.equals("style")) {
            sizes.words(element, length, here());
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        OpenElement element = open.pop();
        paragraphs.end(name);
        if (name.equals("style")) {
            int end = Math.max(text.tagEndingAt(here()), element.content);
            checkStyles(text.between(element.content, end), element.content);
        }
    }

    private void checkStyles(String css, int start) {
        for (StyleFinding finding : styles.findings(css)) {
            found.add(finding.at(text.blame(start + finding.offset())));
        }
    }

    /** Browsers end it at the first {@code >}, and read on what XML takes for its inside. */
    @Override
    public void processingInstruction(String target, String data) {
        error(
                "LW322",
                text.startOf("<?", here()),
                "a letter must not contain <?" + target + " …?>");
    }

    /** As a processing instruction. */
    @Override
    public void startCDATA() {
        error("LW322", text.startOf("<!", here()), "a letter must not contain <![CDATA[…]]>");
    }

    /** One that browsers end elsewhere than XML does. */
    @Override
    public void comment(char[] chars, int start, int length) {
        String comment = new String(chars, start, Math.min(length, 2));
        sizes.comment(length, text.startOf("<!--", here()));
        if (comment.startsWith(">") || comment.startsWith("->") || inRaw()) {
            error("LW322", text.startOf("<!--", here()), "a letter must not contain this comment");
        }
    }

    private boolean inRaw() {
        OpenElement element = open.peek();
        return element != null && RAW.contains(element.name);
    }

    private void finish() {
        fragments.forEach(
                (offset, id) -> {
                    if (!ids.containsKey(id)) {
                        Diagnostic fault =
                                Diagnostic.error(
                                        "LW324", text.blame(offset), "no element has the id " + id);
                        found.add(
                                Similar.to(id, ids.keySet())
                                        .map(it -> fault.withHint("did you mean #{-}?", it))
                                        .orElse(fault)
                                        .withRelated(text.data(offset)));
                    }
                });
        if (title.toString().isBlank()) {
            error("LW325", 0, "a letter has a <title> with words in it");
        }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
