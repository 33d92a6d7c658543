package io.github.letterwright.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Checked;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    private static final PdfWriter WRITER = PdfWriter.builder(Letters.fonts()).build();

    @Test
    void aLetterConformsToPdfA2aAndPdfUa1() throws Exception {
        Checked<PdfDocument> written = WRITER.write(Letters.twoPages());

        assertThat(written.diagnostics()).isEmpty();
        java.nio.file.Files.write(
                java.nio.file.Path.of("/tmp/pdfsrc/a.pdf"), written.orThrow().bytes());
        assertThat(VeraPdf.failures(written.orThrow().bytes())).isEmpty();
        assertThat(written.orThrow().pages()).isEqualTo(2);
    }
}
