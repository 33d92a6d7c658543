package io.github.letterwright.pdf;

import io.github.letterwright.compose.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads in a PDF what it was made from. */
public final class PdfProvenance {

    private PdfProvenance() {}

    /** What a PDF says that it was made from; empty when it is no letter of ours, or no PDF. */
    public static Optional<Provenance> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            return metadata == null
                    ? Optional.empty()
                    : Optional.of(parse(metadata)).flatMap(PdfProvenance::of);
        } catch (IOException | SAXException unreadable) {
            return Optional.empty();
        }
    }

    private static Document parse(PDMetadata metadata) throws IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try (InputStream packet = metadata.exportXMPMetadata()) {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(packet);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser lacks a feature", e);
        }
    }

    private static Optional<Provenance> of(Document xmp) {
        Optional<String> html = value(xmp, "htmlSha256");
        return html.map(
                hash ->
                        new Provenance(
                                value(xmp, "engineVersion").orElse(""),
                                value(xmp, "pack").orElse(""),
                                value(xmp, "packSha256").orElse(""),
                                value(xmp, "fontsSha256").orElse(""),
                                value(xmp, "caseSha256"),
                                hash));
    }

    private static Optional<String> value(Document xmp, String name) {
        NodeList found = xmp.getElementsByTagNameNS(ProvenanceXmp.NAMESPACE, name);
        return found.getLength() == 0
                ? Optional.empty()
                : Optional.of(found.item(0).getTextContent());
    }
}
