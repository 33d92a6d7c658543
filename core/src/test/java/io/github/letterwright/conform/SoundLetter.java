package io.github.letterwright.conform;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.compose.Origin;
import io.github.letterwright.compose.Provenance;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.pdf.PdfDocument;
import io.github.letterwright.pdf.PdfWriter;
import io.github.letterwright.read.Locations;
import io.github.letterwright.view.Audience;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A letter of one page that nothing is wrong with. */
record SoundLetter(HtmlDocument html, PdfDocument pdf) {

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html lang="en-US"><head><title>Determination</title>
            <style>body { font-family: "Liberation Serif" }</style></head>
            """;

    private static final String BODY =
            """
            <body><h1 id="top">Determination</h1><p><a href="#top">Up</a></p><p>The words.</p>
            <table><tr><th scope="row">Case</th><td>1</td></tr></table></body></html>
            """;

    private static final Locations CASE =
            new Locations() {
                @Override
                public SourceLocation of(String pointer) {
                    return new SourceLocation("case.yaml", 1, 1, 0);
                }

                @Override
                public SourceLocation of(String pointer, int offset, int length) {
                    return of(pointer);
                }
            };

    static SoundLetter write() {
        SourceLocation template = new SourceLocation("body.ftlh", 1, 10, 0);
        List<Origin> origins = new ArrayList<>();
        origins.add(new Origin(0, HEAD.length(), template, "/a", 0, CASE));
        int end = HEAD.length() + BODY.length();
        for (int at = HEAD.length(); at < end; at++) {
            origins.add(new Origin(at, at + 1, template, "", 0, CASE));
        }
        HtmlDocument html =
                new HtmlDocument(
                        HEAD + BODY,
                        "Determination",
                        "en-US",
                        "Harbor",
                        Optional.empty(),
                        Audience.PARTIES,
                        new Provenance("1.0.0", "test", "aa", "bb", Optional.empty(), "cc"),
                        origins);
        TemplatePack pack = TemplatePack.named("imr-final-determination");
        return new SoundLetter(html, PdfWriter.of(pack).write(html).orThrow());
    }
}
