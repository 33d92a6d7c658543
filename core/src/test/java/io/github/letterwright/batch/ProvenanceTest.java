package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.compose.Provenance;
import io.github.letterwright.pdf.PdfProvenance;
import io.github.letterwright.pdf.VeraPdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What letters say of their making, against hashes that are taken here. */
class ProvenanceTest {

    private static final Path EXAMPLES = Path.of("../examples/src/letters").toAbsolutePath();
    private static final String CASE = "harbor/shoulder-imaging";

    @TempDir private static Path folder;

    @BeforeAll
    static void render() throws IOException {
        Path file = folder.resolve("cases").resolve(CASE + ".yaml");
        Files.createDirectories(file.getParent());
        Files.copy(EXAMPLES.resolve("cases").resolve(CASE + ".yaml"), file);
        BatchReport report =
                RenderMain.renderer(
                                folder.resolve("cases"),
                                EXAMPLES.resolve("packs"),
                                folder.resolve("letters"))
                        .build()
                        .render();
        assertThat(report.rendered()).as(report.diagnostics().toString()).isEqualTo(2);
    }

    @Test
    void thePdfCarriesTheHashesOfWhatItWasMadeFrom() throws IOException {
        assertThat(PdfProvenance.of(pdf("parties"))).contains(expected("parties"));
        assertThat(expected("parties").caseSha256()).isPresent();
    }

    @Test
    void thePublicPdfHasNoHashOfItsCase() throws IOException {
        assertThat(PdfProvenance.of(pdf("public"))).contains(expected("public"));
        String hash = expected("parties").caseSha256().orElseThrow();
        for (Path file :
                List.of(path("public", ".pdf"), path("public", ".html"), manifest("public"))) {
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(hash);
        }
    }

    @Test
    void theManifestSaysWhatThePdfSays() throws IOException {
        for (String audience : List.of("parties", "public")) {
            Provenance pdf = PdfProvenance.of(pdf(audience)).orElseThrow();
            JsonNode letter =
                    new ObjectMapper()
                            .readTree(Files.readAllBytes(manifest(audience)))
                            .get("letters")
                            .get(0);
            JsonNode said = letter.get("provenance");
            assertThat(said.get("engineVersion").asString()).isEqualTo(pdf.engineVersion());
            assertThat(said.get("pack").asString()).isEqualTo(pdf.pack());
            assertThat(said.get("packSha256").asString()).isEqualTo(pdf.packSha256());
            assertThat(said.get("fontsSha256").asString()).isEqualTo(pdf.fontsSha256());
            assertThat(said.get("htmlSha256").asString()).isEqualTo(pdf.htmlSha256());
            assertThat(Optional.ofNullable(said.get("caseSha256")).map(JsonNode::asString))
                    .isEqualTo(pdf.caseSha256());
        }
    }

    @Test
    void veraPdfFindsNoRuleThatFails() throws IOException {
        assertThat(VeraPdf.failures(pdf("parties"))).isEmpty();
        assertThat(VeraPdf.failures(pdf("public"))).isEmpty();
    }

    @Test
    void aSetOnDiskComparesWithAFreshOne() throws IOException {
        Path old = folder.resolve("old");
        BatchReport report =
                RenderMain.renderer(folder.resolve("cases"), EXAMPLES.resolve("packs"), old)
                        .formats(EnumSet.of(OutputFormat.HTML))
                        .build()
                        .render();
        assertThat(report.rendered()).isEqualTo(2);
        RecordedSet then = RecordedSet.in(old.resolve("parties"));
        RecordedSet now = RecordedSet.in(folder.resolve("letters/parties"));

        assertThat(then.files()).containsExactly(CASE + ".html");
        assertThat(causes(then, now)).isEmpty();
        Files.writeString(old.resolve("parties").resolve(CASE + ".html"), "altered");
        assertThat(causes(then, now)).containsExactly(ProvenanceComparison.Cause.LETTER);
        assertThat(RecordedSet.in(folder).files()).isEmpty();
    }

    private static List<ProvenanceComparison.Cause> causes(RecordedSet then, RecordedSet now)
            throws IOException {
        String path = CASE + ".html";
        return ProvenanceComparison.of(then.file(path).orElseThrow(), now.file(path).orElseThrow())
                .causes();
    }

    @Test
    void whatIsNoLetterOfOursHasNoProvenance() {
        assertThat(PdfProvenance.of("no PDF".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private static Provenance expected(String audience) throws IOException {
        return new Provenance(
                "0.1.0-SNAPSHOT",
                "harbor",
                Sha256.of(packFiles()),
                Sha256.of(fonts()),
                Optional.of(
                                Sha256.of(
                                        Files.readAllBytes(
                                                EXAMPLES.resolve("cases").resolve(CASE + ".yaml"))))
                        .filter(hash -> audience.equals("parties")),
                Sha256.of(Files.readAllBytes(path(audience, ".html"))));
    }

    /** The pack's own files, then those of the pack that it extends. */
    private static byte[] packFiles() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<Path> levels =
                List.of(
                        EXAMPLES.resolve("packs/harbor"),
                        Path.of(
                                "../templates/src/main/resources/letterwright/packs/imr-final-determination"));
        for (int level = 0; level < levels.size(); level++) {
            Map<String, String> files = Sha256.ofFilesIn(levels.get(level));
            for (String path : files.keySet()) {
                add(all, level + "/" + path, Files.readAllBytes(levels.get(level).resolve(path)));
            }
        }
        return all.toByteArray();
    }

    /** The faces of the shipped pack, in the order in which it names them. */
    private static byte[] fonts() throws IOException {
        List<String> paths = new ArrayList<>();
        for (String family : List.of("LiberationSerif", "LiberationSans")) {
            for (String face : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
                paths.add("liberation/" + family + "-" + face + ".ttf");
            }
        }
        for (String face : List.of("", "-Bold", "-Oblique", "-BoldOblique")) {
            paths.add("net/sf/jasperreports/fonts/dejavu/DejaVuSans" + face + ".ttf");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String path : paths) {
            try (InputStream font = ProvenanceTest.class.getResourceAsStream("/" + path)) {
                add(all, "0/classpath:" + path, font.readAllBytes());
            }
        }
        return all.toByteArray();
    }

    private static void add(ByteArrayOutputStream all, String path, byte[] content)
            throws IOException {
        all.write(path.getBytes(StandardCharsets.UTF_8));
        all.write(0);
        all.write(ByteBuffer.allocate(4).putInt(content.length).array());
        all.write(content);
    }

    private static byte[] pdf(String audience) throws IOException {
        return Files.readAllBytes(path(audience, ".pdf"));
    }

    private static Path manifest(String audience) {
        return folder.resolve("letters").resolve(audience).resolve("manifest.json");
    }

    private static Path path(String audience, String extension) {
        return folder.resolve("letters").resolve(audience).resolve(CASE + extension);
    }
}
