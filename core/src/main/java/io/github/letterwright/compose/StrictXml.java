package io.github.letterwright.compose;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.ext.LexicalHandler;
import org.xml.sax.helpers.DefaultHandler;

/** The JDK's own XML parser, whatever else is on the class path, without any way out. */
public final class StrictXml {

    private static final String[] OFF = {
        "http://apache.org/xml/features/nonvalidating/load-external-dtd",
        "http://xml.org/sax/features/external-general-entities",
        "http://xml.org/sax/features/external-parameter-entities",
    };

    /** Newer JDKs have a limit here, and older ones none; ours is the same on all. */
    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    private StrictXml() {}

    /**
     * Reads a text from its beginning to its end or to its first error.
     *
     * @throws SAXException when the text is not well-formed; after the handler was told where
     */
    public static void read(String text, DefaultHandler handler) throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            for (String feature : OFF) {
                factory.setFeature(feature, false);
            }
            SAXParser parser = factory.newSAXParser();
            // Messages are told apart by their words, which must not depend on the machine.
            parser.setProperty("http://apache.org/xml/properties/locale", Locale.ROOT);
            parser.setProperty(DEPTH, "0");
            if (handler instanceof LexicalHandler lexical) {
                parser.setProperty("http://xml.org/sax/properties/lexical-handler", lexical);
            }
            parser.parse(new InputSource(new StringReader(text)), handler);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A well-formed text as a tree.
     *
     * @throws IllegalArgumentException when the text is not well-formed
     */
    static Document parse(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            for (String feature : OFF) {
                factory.setFeature(feature, false);
            }
            factory.setAttribute(DEPTH, "0");
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("a document must be well-formed", e);
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
