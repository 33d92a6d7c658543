package io.github.letterwright.pdf;

import static java.util.stream.Collectors.joining;

import io.github.letterwright.compose.Provenance;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where a letter comes from, in a schema of our own, which PDF/A wants to be described. */
final class ProvenanceXmp {

    /** The name of the schema. */
    static final String NAMESPACE = "https://letterwright.github.io/ns/provenance/1.0/";

    private static final String PREFIX = "letterwright";

    private record Property(
            String name, String description, Function<Provenance, Optional<String>> value) {}

    private static final List<Property> PROPERTIES =
            List.of(
                    always("engineVersion", "Letterwright's version", Provenance::engineVersion),
                    always("pack", "Name of the template pack", Provenance::pack),
                    always("packSha256", "SHA-256 of the template pack", Provenance::packSha256),
                    always("fontsSha256", "SHA-256 of the fonts", Provenance::fontsSha256),
                    new Property("caseSha256", "SHA-256 of the case", Provenance::caseSha256),
                    always("htmlSha256", "SHA-256 of the HTML letter", Provenance::htmlSha256));

    private ProvenanceXmp() {}

    private static Property always(
            String name, String description, Function<Provenance, String> value) {
        return new Property(name, description, value.andThen(Optional::of));
    }

    /** The description of the schema, an entry of the bag of schemas. */
    static String schema() {
        return """
               <rdf:li rdf:parseType="Resource">
               <pdfaSchema:schema>Letterwright Provenance Schema</pdfaSchema:schema>
               <pdfaSchema:namespaceURI>%s</pdfaSchema:namespaceURI>
               <pdfaSchema:prefix>%s</pdfaSchema:prefix>
               <pdfaSchema:property><rdf:Seq>
               %s</rdf:Seq></pdfaSchema:property>
               </rdf:li>"""
                .formatted(
                        NAMESPACE,
                        PREFIX,
                        PROPERTIES.stream().map(ProvenanceXmp::described).collect(joining()));
    }

    private static String described(Property property) {
        return """
               <rdf:li rdf:parseType="Resource">
               <pdfaProperty:name>%s</pdfaProperty:name>
               <pdfaProperty:valueType>Text</pdfaProperty:valueType>
               <pdfaProperty:category>internal</pdfaProperty:category>
               <pdfaProperty:description>%s</pdfaProperty:description>
               </rdf:li>
               """
                .formatted(property.name(), property.description());
    }

    /** The values, as one description of the document. */
    static String values(Provenance its) {
        return """
               <rdf:Description rdf:about="" xmlns:%s="%s">
               %s</rdf:Description>
               """
                .formatted(
                        PREFIX,
                        NAMESPACE,
                        PROPERTIES.stream().map(it -> element(it, its)).collect(joining()));
    }

    private static String element(Property property, Provenance its) {
        return property.value()
                .apply(its)
                .map(
                        value ->
                                "<%1$s:%2$s>%3$s</%1$s:%2$s>\n"
                                        .formatted(PREFIX, property.name(), Xmp.escape(value)))
                .orElse("");
    }
}
