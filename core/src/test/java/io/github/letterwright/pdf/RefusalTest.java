package io.github.letterwright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pack.FontFamily;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private static final PdfWriter WRITER = PdfWriter.builder(Letters.fonts()).build();

    @Test
    void nothingOutsideOfTheLetterIsLoaded() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> calls.incrementAndGet());
        server.start();
        String http = "http://127.0.0.1:" + server.getAddress().getPort();
        try {
            assertThat(said(outside(http)))
                    .containsExactlyInAnyOrder(
                            "[ERROR] document.ftlh:[1,1] LW403 the pack has no font \"X\"",
                            refused(http + "/a.css"),
                            refused(http + "/b.css"),
                            refused(http + "/a.png"),
                            refused(http + "/bg.png"),
                            refused(http + "/a.ttf"),
                            refused("file:///etc/hostname"),
                            refused("jar:file:/a.jar!/a.png"),
                            refused("logo.png"),
                            refused("data:image/svg+xml;base64,PHN2Zy8+"));
            assertThat(calls).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    private static HtmlDocument outside(String http) {
        String pictures =
                "<img alt='a' src='%s/a.png'/><img alt='b' src='file:///etc/hostname'/>"
                        + "<img alt='c' src='jar:file:/a.jar!/a.png'/><img alt='d' src='logo.png'/>"
                        + "<img alt='e' src='data:image/svg+xml;base64,PHN2Zy8+'/>"
                        + "<b style='font-family: X'>x</b>";
        return Letters.document(
                Letters.body("<h1>Title</h1><p>" + pictures.formatted(http) + "</p>")
                        .text()
                        .replace(
                                "</head>",
                                ("<style>@import url(%1$s/a.css); p { background:"
                                                + " url(%1$s/bg.png) } @font-face { font-family:"
                                                + " X; src: url(%1$s/a.ttf) }</style><link"
                                                + " rel='stylesheet' href='%1$s/b.css'/></head>")
                                        .formatted(http)));
    }

    private static String refused(String uri) {
        return "[ERROR] cases/one.yaml LW404 \"%s\" is outside of the letter and is not loaded"
                .formatted(uri);
    }

    @Test
    void characterWithoutAGlyphIsLocated() {
        String words = "2 ✓ ✓ &#x2713; é “–” \u00a0 \u2009 soft\u00adhyphen \ue000";

        assertThat(said(Letters.body("<h1>Title</h1><p title='☐'>" + words + "</p>")))
                .containsExactly(
                        "[ERROR] cases/one.yaml:[4,9] LW401 no font of the pack shows U+2713 CHECK"
                                + " MARK",
                        "[ERROR] cases/one.yaml:[4,9] LW402 U+00AD SOFT HYPHEN would vanish from"
                                + " the letter",
                        "[ERROR] cases/one.yaml:[4,9] LW402 U+E000 PRIVATE USE AREA E000 would"
                                + " vanish from the letter");
    }

    @Test
    void aCharacterThatOnlyAStylePrintsIsFoundAsWell() {
        assertThat(said(styled("p::before { content: '\u2713' }", "<p>x</p>")))
                .containsExactly(
                        "[ERROR] cases/one.yaml:[4,9] LW401 no font of the pack shows U+2713 CHECK"
                                + " MARK");
    }

    @Test
    void fontThatThePackDoesNotHaveIsNamed() {
        assertThat(said(Letters.body("<h1>T</h1><p style='font-family: Arial'>x</p>")))
                .containsExactly(
                        "[ERROR] document.ftlh:[1,1] LW403 the pack has no font \"Arial\"");
        assertThat(said(styled("@page { @top-right { content: 'x' } }", "<p>x</p>")))
                .containsExactly(
                        "[ERROR] cases/one.yaml LW403 text, or a margin box of @page, has no"
                                + " font-family");
    }

    @Test
    void faceThatThePackDoesNotHaveIsNamed() {
        List<FontFamily> upright =
                List.of(
                        new FontFamily(
                                "Liberation Serif",
                                Letters.font("LiberationSerif-Regular"),
                                Optional.of(Letters.font("LiberationSerif-Bold")),
                                Optional.empty(),
                                Optional.empty()));
        Checked<PdfDocument> written =
                PdfWriter.builder(upright)
                        .build()
                        .write(Letters.body("<h1>T</h1><p><b>x</b> <i>y</i></p>"));

        assertThat(written.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "[ERROR] cases/one.yaml LW403 text needs the face italic of \"Liberation"
                                + " Serif\", which the pack does not have");
    }

    @Test
    void aStyleThatThePdfDoesNotKnowIsAWarning() {
        Checked<PdfDocument> written = WRITER.write(styled("p { display: flex }", "<p>x</p>"));

        assertThat(written.isFailed()).isFalse();
        assertThat(written.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "[WARNING] document.ftlh:[1,1] LW331 the PDF engine does not know display:"
                                + " flex");
    }

    @Test
    void stylesForTheScreenAreNotLookedAt() {
        String text = Letters.body("<h1>T</h1><p>x</p>").text();

        assertThat(
                        said(
                                Letters.document(
                                        text.replace(
                                                "</head>",
                                                "<style media=\"screen\">p { display: flex"
                                                        + " }</style></head>"))))
                .isEmpty();
    }

    @Test
    void textThatLeavesThePageIsAnError() {
        assertThat(
                        said(
                                Letters.body(
                                        "<h1>T</h1><p>x</p><p style='white-space: nowrap'>"
                                                + "word ".repeat(40)
                                                + "</p><div style='position: absolute; left:"
                                                + " -3in'>gone</div>")))
                .containsExactly(
                        "[ERROR] cases/one.yaml LW408 text leaves page 1 at its side: \"%s…\""
                                .formatted("word ".repeat(32).substring(0, 159)),
                        "[ERROR] cases/one.yaml LW408 text leaves page 1 at its side: \"gone\"");
    }

    @Test
    void whatThePdfCannotShowIsAnError() {
        assertThat(
                        said(
                                Letters.body(
                                        "<h1>T</h1><svg width='9' height='9'></svg><p><a"
                                                + " href='#gone'>x</a><input name='a'/><img"
                                                + " src='data:image/png;base64,AAAA'/></p>")))
                .containsExactly(
                        "[ERROR] cases/one.yaml LW411 the PDF cannot show the element <svg>",
                        "[ERROR] cases/one.yaml LW411 the PDF cannot show the element <input>",
                        "[ERROR] cases/one.yaml LW404 a picture cannot be read:"
                                + " \"data:image/png;base64,AAAA\"",
                        "[ERROR] cases/one.yaml LW410 a link leads nowhere: \"#gone\"");
    }

    @Test
    void malformedAndBottomlessLettersAreDiagnostics() {
        assertThat(said(Letters.document("<html><body><p>x<br></p></body></html>")))
                .containsExactly(
                        "[ERROR] cases/one.yaml LW406 the letter is not well-formed at 1,23: \"The"
                                + " element type \"br\" must be terminated by the matching end-tag"
                                + " \"</br>\".\"");
        assertThat(said(Letters.body("<div>".repeat(5000) + "x" + "</div>".repeat(5000))))
                .containsExactly(
                        "[ERROR] cases/one.yaml LW407 the letter cannot be laid out:"
                                + " \"the engine does not get through\"");
    }

    @Test
    void externalEntitiesAreNotRead() {
        String text =
                "<!DOCTYPE html [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                        + Letters.body("<h1>T</h1><p>&e;</p>")
                                .text()
                                .substring("<!DOCTYPE html>".length());

        assertThat(said(Letters.document(text))).isEmpty();
    }

    private static HtmlDocument styled(String css, String body) {
        return Letters.document(
                Letters.body("<h1>T</h1>" + body).text().replace("</style>", css + "</style>"));
    }

    private static List<String> said(HtmlDocument letter) {
        return WRITER.write(letter).diagnostics().stream().map(Diagnostic::toString).toList();
    }
}
