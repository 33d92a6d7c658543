package io.github.letterwright.pdf;

import io.github.letterwright.compose.HtmlDocument;
import java.time.Instant;
import java.util.Optional;

/** The XMP packet of a letter: PDF/A-2a and PDF/UA-1, and the same words as the information. */
final class Xmp {

    private static final String HEAD =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            """;

    /** PDF/A-2 knows the schemas that it names, and wants others to be described. */
    private static final String TAIL =
            """
            <rdf:Description rdf:about=""
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li>%s</rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private Xmp() {}

    static String packet(HtmlDocument letter, Optional<Instant> date) {
        return HEAD
                + dublinCore(letter)
                + tools(date)
                + ProvenanceXmp.values(letter.provenance())
                + TAIL.formatted(ProvenanceXmp.schema());
    }

    private static String dublinCore(HtmlDocument letter) {
        String creator =
                letter.author().isEmpty()
                        ? ""
                        : "<dc:creator><rdf:Seq><rdf:li>"
                                + escape(letter.author())
                                + "</rdf:li></rdf:Seq></dc:creator>\n";
        return """
               <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
               <dc:format>application/pdf</dc:format>
               <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:title>
               <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:description>
               %3$s</rdf:Description>
               """
                .formatted(escape(letter.language()), escape(letter.title()), creator);
    }

    private static String tools(Optional<Instant> date) {
        return """
               <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
               <xmp:CreatorTool>%1$s</xmp:CreatorTool>
               <pdf:Producer>%1$s</pdf:Producer>
               %2$s</rdf:Description>
               """
                .formatted(Metadata.PRODUCER, date.map(Xmp::dates).orElse(""));
    }

    private static String dates(Instant date) {
        return """
               <xmp:CreateDate>%1$s</xmp:CreateDate>
               <xmp:ModifyDate>%1$s</xmp:ModifyDate>
               """
                .formatted(date);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
