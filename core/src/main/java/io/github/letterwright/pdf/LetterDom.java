package io.github.letterwright.pdf;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.pdf.style.PaperStyles;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The letter as the engine reads it: with bookmarks, and with what PDF/UA wants to be said. */
final class LetterDom {

    /** Below every style of the pack, so that a pack can say otherwise. */
    private static final String STYLE = "html { word-wrap: break-word } [hidden] { display: none }";

    /** The engine leaves a gap for these, or fails. */
    private static final List<String> NOT_PRINTABLE =
            List.of(
                    "svg",
                    "math",
                    "form",
                    "input",
                    "select",
                    "textarea",
                    "button",
                    "iframe",
                    "object",
                    "embed",
                    "canvas",
                    "video",
                    "audio",
                    "script");

    private static final String[] SWITCHED_OFF = {
        "http://xml.org/sax/features/external-general-entities",
        "http://xml.org/sax/features/external-parameter-entities",
        "http://apache.org/xml/features/nonvalidating/load-external-dtd",
    };

    /** Newer JDKs have a limit here, and older ones none. */
    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private LetterDom() {}

    /** The document for the engine; empty when the letter is not well-formed. */
    static Optional<Document> of(HtmlDocument letter, Complaints found) {
        try {
            Document document = builder().parse(new InputSource(new StringReader(letter.text())));
            refuse(document, found);
            complete(document, letter);
            return Optional.of(document);
        } catch (SAXParseException e) {
            found.notWellFormed(e.getLineNumber(), e.getColumnNumber(), e.getMessage());
        } catch (SAXException e) {
            found.notWellFormed(0, 0, String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            found.engineFailed(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.empty();
    }

    private static DocumentBuilder builder() {
        // The JDK's own parser: one found on the class path could read differently.
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            for (String feature : SWITCHED_OFF) {
                factory.setFeature(feature, false);
            }
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(DEPTH, "0");
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser lacks a feature", e);
        }
    }

    private static void refuse(Document document, Complaints found) {
        for (String name : NOT_PRINTABLE) {
            NodeList elements = document.getElementsByTagName(name);
            while (elements.getLength() > 0) {
                found.notPrintable(name);
                Node element = elements.item(0);
                element.getParentNode().removeChild(element);
            }
        }
    }

    private static void complete(Document document, HtmlDocument letter) {
        Element root = document.getDocumentElement();
        root.setAttribute("lang", letter.language());
        NodeList heads = root.getElementsByTagName("head");
        if (heads.getLength() == 0) {
            return;
        }
        Element head = (Element) heads.item(0);
        dropScreenStyles(head);
        Element style = document.createElement("style");
        style.setTextContent(STYLE);
        head.insertBefore(style, head.getFirstChild());
        head.appendChild(Bookmarks.of(document));
    }

    /** The engine would complain of what only browsers know. */
    private static void dropScreenStyles(Element head) {
        Node next;
        for (Node child = head.getFirstChild(); child != null; child = next) {
            next = child.getNextSibling();
            if (child instanceof Element element && element.getTagName().equals("style")) {
                if (isForScreen(element)) {
                    head.removeChild(element);
                } else {
                    element.setTextContent(PaperStyles.of(element.getTextContent()));
                }
            }
        }
    }

    private static boolean isForScreen(Element element) {
        String media = element.getAttribute("media");
        return media.contains("screen") && !media.contains("print") && !media.contains("all");
    }
}
