package io.github.letterwright.batch;

import io.github.letterwright.compose.HtmlDocument;
import java.io.StringReader;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of a letter: a paragraph a line, the cells of a table's row apart by tabs. */
final class PlainText {

    private static final Set<String> SILENT = Set.of("head", "style", "script");
    private static final Set<String> INLINE =
            Set.of(
                    "a abbr b bdi cite code del dfn em i ins kbd mark q s small span strong sub sup"
                            .concat(" time u var")
                            .split(" "));
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private int silence;

    private PlainText() {}

    static String of(HtmlDocument letter) {
        XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader reader = xml.createXMLStreamReader(new StringReader(letter.text()));
            return new PlainText().read(reader);
        } catch (XMLStreamException e) {
            // The composer has parsed it before.
            throw new IllegalStateException(e);
        }
    }

    private String read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> add(xml.getText());
                default -> {
                    continue;
                }
            }
        }
        endLine();
        return text.toString();
    }

    private void start(String element) {
        if (SILENT.contains(element)) {
            silence++;
        } else if (CELLS.contains(element)) {
            startCell();
        } else if (!isInline(element)) {
            endLine();
            line.append(element.equals("li") ? "- " : "");
        }
    }

    private void end(String element) {
        if (SILENT.contains(element)) {
            silence--;
        } else if (!isInline(element) && !CELLS.contains(element)) {
            endLine();
        }
    }

    private static boolean isInline(String element) {
        return INLINE.contains(element);
    }

    private void startCell() {
        if (!line.toString().isBlank()) {
            line.append('\t');
        }
    }

    private void add(String characters) {
        if (silence == 0) {
            line.append(characters.replaceAll("[ \\n\\r\\t]+", " "));
        }
    }

    private void endLine() {
        String words = line.toString().replaceAll(" +", " ").replaceAll(" ?\\t ?", "\t").strip();
        if (!words.isEmpty()) {
            text.append(words).append('\n');
        }
        line.setLength(0);
    }
}
