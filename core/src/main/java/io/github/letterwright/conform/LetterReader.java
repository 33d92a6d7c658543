package io.github.letterwright.conform;

import io.github.letterwright.compose.DocumentText;
import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.compose.StrictXml;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a letter's HTML once, and takes down its parts and where they begin. */
final class LetterReader extends DefaultHandler {

    private static final Set<String> LEFT_OUT = Set.of("head", "style", "script", "template");

    /** What goes on in a line; every other element ends a word. */
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i",
                    "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong",
                    "sub", "sup", "time", "tt", "u", "var", "wbr");

    /** The longest that is read beyond a chunk, or instead of one: {@code &amp;} for its sign. */
    private static final int LOOK_AHEAD = 4;

    private record Open(String name, boolean hidden, int tag, StringBuilder words) {}

    private final HtmlDocument letter;
    private final DocumentText text;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Part> elements = new ArrayList<>();
    private final List<Part> words = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder word = new StringBuilder();
    private Part language = new Part("html", "", 0);
    private int wordStart;
    private @Nullable Locator locator;

    private LetterReader(HtmlDocument letter) {
        this.letter = letter;
        this.text = new DocumentText(letter);
    }

    /**
     * The parts of a letter.
     *
     * @throws SAXException when it is not well-formed
     */
    static LetterParts read(HtmlDocument letter) throws SAXException {
        LetterReader reader = new LetterReader(letter);
        StrictXml.read(letter.text(), reader);
        return new LetterParts(
                reader.language,
                Spaces.single(reader.title),
                List.copyOf(reader.elements),
                List.copyOf(reader.words),
                Set.copyOf(reader.ids));
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
        endWordAt(name);
        int tag = text.tagEndingAt(here());
        Open parent = open.peek();
        boolean hidden =
                LEFT_OUT.contains(name)
                        || values.getValue("hidden") != null
                        || (parent != null && parent.hidden());
        open.push(new Open(name, hidden, tag, new StringBuilder()));
        String id = values.getValue("id");
        if (id != null) {
            ids.add(id);
        }
        switch (name) {
            case "html" -> language = new Part(name, value(values, "lang"), tag);
            case "table" -> elements.add(new Part(name, "", tag));
            case "th" -> elements.add(new Part(name, value(values, "scope"), tag));
            case "img" -> addPicture(new Part(name, value(values, "alt"), tag));
            case "a" -> addLink(new Part(name, value(values, "href"), tag));
            default -> {}
        }
    }

    private static String value(Attributes values, String name) {
        return Objects.requireNonNullElse(values.getValue(name), "").strip();
    }

    /** A heading that is a picture says what the picture says. */
    private void addPicture(Part picture) {
        elements.add(picture);
        open.forEach(element -> element.words().append(picture.text()));
    }

    private void addLink(Part link) {
        if (link.text().startsWith("#")) {
            elements.add(link);
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        int first = place(new String(chars, start, length));
        Open element = open.element();
        if (element.name().equals("title")) {
            title.append(chars, start, length);
        }
        if (element.hidden()) {
            return;
        }
        open.stream()
                .filter(it -> it.name().matches("h[1-6]"))
                .forEach(it -> it.words().append(chars, start, length));
        for (int i = 0; i < length; i++) {
            addToWord(chars[start + i], first + i);
        }
    }

    /** Where a chunk begins: the parser may have looked at what comes next already. */
    private int place(String chunk) {
        int end = here();
        for (int ahead = 0; ahead <= LOOK_AHEAD; ahead++) {
            if (letter.text().startsWith(chunk, end - ahead - chunk.length())) {
                return end - ahead - chunk.length();
            }
        }
        return Math.max(0, end - chunk.length());
    }

    private void addToWord(char character, int offset) {
        if (Spaces.isSpace(character)) {
            endWord();
        } else {
            if (word.isEmpty()) {
                wordStart = offset;
            }
            word.append(character);
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        endWordAt(name);
        Open element = open.pop();
        Part part = new Part(name, Spaces.single(element.words()), element.tag());
        if (part.isHeading() && !element.hidden()) {
            elements.add(part);
        }
    }

    private void endWordAt(String element) {
        if (!INLINE.contains(element)) {
            endWord();
        }
    }

    private void endWord() {
        if (!word.isEmpty()) {
            words.add(new Part("", word.toString(), wordStart));
            word.setLength(0);
        }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
