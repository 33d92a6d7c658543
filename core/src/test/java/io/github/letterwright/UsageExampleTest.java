package io.github.letterwright;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.compose.HtmlComposer;
import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.pdf.PdfWriter;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.read.CaseReader;
import io.github.letterwright.rule.CaseRules;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the README; {@link ReadmeTest} holds the two together. */
class UsageExampleTest {

    @TempDir Path folder;

    @Test
    void aCaseBecomesALetterInTenLines() throws IOException {
        Files.writeString(folder.resolve("2014-017.yaml"), Readme.of("README.md").caseYaml());

        example();

        assertThat(folder.resolve("2014-017.html")).content().contains("six visits");
        assertThat(folder.resolve("2014-017.pdf")).binaryContent().startsWith("%PDF-".getBytes());
    }

    private void example() throws IOException {
        var reader = CaseReader.create();
        var pack = TemplatePack.named("imr-final-determination");
        var rules = CaseRules.of(pack);
        var composer = HtmlComposer.of(pack);
        var pdf = PdfWriter.of(pack);

        CaseFile file = reader.read(folder.resolve("2014-017.yaml")).orThrow();
        CaseFile sound = rules.check(file).orThrow();
        HtmlDocument letter = composer.compose(sound, Audience.PARTIES).orThrow();
        Files.writeString(folder.resolve("2014-017.html"), letter.text());
        Files.write(folder.resolve("2014-017.pdf"), pdf.write(letter).orThrow().bytes());
    }
}
