package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.compose.TemplateCoverage;
import io.github.letterwright.compose.TemplateCoverage.Branch;
import io.github.letterwright.compose.TemplateCoverage.Chunk;
import io.github.letterwright.compose.TemplateCoverage.CoveredTemplate;
import io.github.letterwright.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoveragePageTest {

    @TempDir private Path folder;

    private static Branch branch(int line, String label, boolean past, int letters) {
        return new Branch(
                new SourceLocation("sections/facts.ftlh", line, 1, 0), label, past, letters);
    }

    private String page(TemplateCoverage coverage) throws IOException {
        assertThat(CoveragePage.write(List.of(coverage), folder)).isEmpty();
        return Files.readString(folder.resolve(coverage.pack() + ".html"));
    }

    private static TemplateCoverage facts() {
        var template =
                new CoveredTemplate(
                        "sections/facts.ftlh",
                        List.of(
                                "<h2>Facts</h2>",
                                "<#if a??>",
                                "<p>A & B</p>",
                                "</#if>",
                                "<p><#if b??>B</#if>C</p>",
                                "<p>D</p><#if c??>E</#if>"),
                        List.of(
                                branch(2, "<#if a??>", false, 0),
                                branch(2, "<#if a??>", true, 3),
                                branch(5, "<#if b??>", false, 0),
                                branch(5, "<#if b??>", true, 3),
                                branch(6, "<#if c??>", false, 3),
                                branch(6, "<#if c??>", true, 0)),
                        List.of(
                                new Chunk(1, 1, 1, 15, 3),
                                new Chunk(3, 1, 3, 13, 0),
                                new Chunk(5, 1, 5, 3, 3),
                                new Chunk(5, 13, 5, 13, 0),
                                new Chunk(5, 20, 5, 25, 3),
                                new Chunk(6, 1, 6, 8, 3),
                                new Chunk(6, 18, 6, 18, 3)));
        return new TemplateCoverage(
                "harbor",
                3,
                List.of(template),
                List.of("sections/old.ftlh"),
                List.of("item.bodyPart"));
    }

    @Test
    void saysOfEachLineInWordsWhatLettersReached() throws IOException {
        assertThat(page(facts()).lines().filter(line -> line.startsWith("<tr id=")))
                .containsExactly(
                        row(1, "reached", "3", "&lt;h2&gt;Facts&lt;/h2&gt;"),
                        row(2, "", "", "&lt;#if a??&gt;"),
                        row(
                                3,
                                "missed",
                                "not reached",
                                "<mark>&lt;p&gt;A &amp; B&lt;/p&gt;</mark>"),
                        row(4, "", "", "&lt;/#if&gt;"),
                        row(
                                5,
                                "partly",
                                "3, in part",
                                "&lt;p&gt;&lt;#if b??&gt;<mark>B</mark>&lt;/#if&gt;C&lt;/p&gt;"),
                        row(
                                6,
                                "kept",
                                "3, never left out",
                                "&lt;p&gt;D&lt;/p&gt;&lt;#if c??&gt;E&lt;/#if&gt;"));
    }

    private static String row(int line, String state, String letters, String source) {
        return "<tr id=\"sections-facts-ftlh-%d\"%s><th scope=\"row\">%d</th>"
                        .formatted(line, state.isEmpty() ? "" : " class=\"" + state + "\"", line)
                + "<td class=\"state\">%s</td><td class=\"source\">%s</td></tr>"
                        .formatted(letters, source);
    }

    @Test
    void listsWhatIsUntestedFirst() throws IOException {
        String page = page(facts());

        assertThat(page)
                .contains("<dt>Branches reached</dt><dd>3 of 6 (50 %)</dd>")
                .contains("<li><code>item.bodyPart</code></li>")
                .contains("<li><code>sections/old.ftlh</code></li>")
                .contains("3 of 6 branches reached. Underlined is what no letter reaches.");
        assertThat(page.lines().filter(line -> line.contains("href=\"#")).map(String::strip))
                .containsExactly(
                        item(2, "", "a"), item(5, "", "b"), item(6, "never left out: ", "c"));
    }

    private static String item(int line, String past, String field) {
        return ("<li><a href=\"#sections-facts-ftlh-%d\">sections/facts.ftlh, line %d</a>:"
                        + " %s<code>&lt;#if %s??&gt;</code></li>")
                .formatted(line, line, past, field);
    }

    @Test
    void aRunCountsTheSameWithOneThreadAndWithFour() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/batch/therapy.yaml")) {
            String sound = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.createDirectories(folder.resolve("cases"));
            for (int i = 0; i < 40; i++) {
                String one = i % 2 == 0 ? sound : sound.replaceFirst("(?m)^  number: .*\\n", "");
                Files.writeString(folder.resolve("cases/c" + i + ".yaml"), one);
            }
        }

        TemplateCoverage alone = run(1);

        assertThat(run(4)).isEqualTo(alone);
        assertThat(alone.letters()).isEqualTo(40);
        assertThat(alone.branches())
                .filteredOn(it -> it.label().equals("<#if case.number??>"))
                .extracting(Branch::letters)
                .containsExactlyInAnyOrder(20, 20);
        assertThat(folder.resolve("letters/coverage/imr-final-determination.html")).exists();
    }

    private TemplateCoverage run(int threads) {
        return BatchRenderer.builder()
                .casesDirectory(folder.resolve("cases"))
                .outputDirectory(folder.resolve("letters"))
                .formats(EnumSet.of(OutputFormat.HTML))
                .threads(threads)
                .coverage(true)
                .build()
                .render()
                .coverage()
                .get(0);
    }
}
