package io.github.letterwright;

import io.github.letterwright.compose.HtmlComposer;
import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.TextFormat;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.pack.TemplatePacks;
import io.github.letterwright.pdf.PdfDocument;
import io.github.letterwright.pdf.PdfWriter;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.read.CaseReader;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pack that means harm, and what comes of it. In its texts, {@code @EAR@} is host and port of
 * somebody who listens, {@code @CANARY@} the path of a file that it must not read.
 */
final class HostilePack {

    /** What nobody must learn. */
    static final String CANARY = "the canary sings";

    /** A word of the case. */
    static final String PATIENT = "Dr. A. Roe";

    private static final String STOPPED = "[ERROR] LW315 (stopped)\n";

    private static final int SHOWN = 400;

    private final Path packs;
    private final Path canary;
    private final OpenEar ear;
    private final StringBuilder everything = new StringBuilder();
    private String quoteless = "";

    HostilePack(Path work, OpenEar ear) throws IOException {
        this.packs = Files.createDirectories(work.resolve("packs"));
        this.canary = Files.writeString(work.resolve("canary.txt"), CANARY);
        this.ear = ear;
    }

    /** Lays a folder over what there is. */
    void lay(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = packs.resolve(folder.relativize(file).toString());
                Files.createDirectories(to.getParent());
                copy(file, to);
            }
        }
    }

    private void copy(Path file, Path to) throws IOException {
        if (to.toString().endsWith(".link")) {
            String target = filled(Files.readString(file).strip());
            String link = to.getFileName().toString().replaceFirst("\\.link$", "");
            Files.createSymbolicLink(to.resolveSibling(link), Path.of(target));
        } else if (file.toString().matches(".*\\.(ftlh|css|yaml)")) {
            Charset bytes = StandardCharsets.ISO_8859_1;
            Files.writeString(to, filled(Files.readString(file, bytes)), bytes);
        } else {
            Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String filled(String text) {
        return text.replace("@EAR@", ear.address()).replace("@CANARY@", slashed(canary));
    }

    /** Which limit is met first, and where, hangs on how fast the machine is. */
    private String emptied(String text) {
        return text.replaceFirst("(?s)\\[ERROR\\] \\S+ LW315 .*\n(?=no letter)", STOPPED)
                .replaceAll("LW413 .*", "LW413 (stopped)")
                .replace(slashed(packs) + "/", "")
                .replace(ear.address(), "@EAR@")
                .replace("must not use " + ear.port(), "must not use @PORT@")
                .replace(slashed(canary), "@CANARY@")
                .replace(slashed(canary).substring(1), "@CANARY@")
                .replaceAll("(@CANARY@.*\\R *\\| ).*?\\^+", "$1^")
                .replaceAll("\\[1,\\d+\\](.*\\R.*@CANARY@.*download)", "[1,…]$1");
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** What is said of it, and what became of the letter. */
    String outcome() throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        String end = "no letter\n";
        Checked<TemplatePack> pack = TemplatePacks.in(packs).find("letters");
        found.addAll(pack.diagnostics());
        if (!pack.isFailed()) {
            end = letter(pack.orThrow(), found);
        }
        String said = TextFormat.create().format(found);
        everything.append(said);
        quoteless = TextFormat.create().quoteText(false).format(found);
        return emptied(said + end);
    }

    private String letter(TemplatePack pack, List<Diagnostic> found) throws IOException {
        byte[] bytes = Files.readAllBytes(packs.resolve("case.yaml"));
        CaseFile file = CaseReader.create().read("case.yaml", bytes).orThrow();
        Checked<HtmlDocument> letter =
                HtmlComposer.builder(pack)
                        .deadline(Duration.ofMillis(500))
                        .build()
                        .compose(file, Audience.PARTIES);
        found.addAll(letter.diagnostics());
        if (letter.isFailed()) {
            return "no letter\n";
        }
        HtmlDocument html = letter.orThrow();
        everything.append(html.text());
        Checked<PdfDocument> pdf = PdfWriter.of(pack).write(html);
        found.addAll(pdf.diagnostics());
        pdf.value()
                .ifPresent(
                        it ->
                                everything.append(
                                        new String(it.bytes(), StandardCharsets.ISO_8859_1)));
        return pdf.value()
                .map(it -> body(html) + "a PDF of %d page(s)\n".formatted(it.pages()))
                .orElse("no PDF\n");
    }

    private static String body(HtmlDocument html) {
        String text = html.text();
        String body = text.substring(text.indexOf("<body>") + 7, text.indexOf("</body>"));
        return body.length() > SHOWN ? body.substring(0, SHOWN) + "…\n" : body;
    }

    /** What a log says of it that keeps the text of cases out. */
    String quoteless() {
        return quoteless;
    }

    /** All that a reader of the letter or of the log could see. */
    String everything() {
        return everything.toString();
    }
}
