package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.rule.About;
import io.github.letterwright.rule.CaseRule;
import io.github.letterwright.rule.SetRule;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.view.Audience;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run finds that no case alone shows, and what it does when a stage fails. */
class SetReviewTest {

    @TempDir private Path folder;

    private Path cases;
    private Path output;

    @BeforeEach
    void writeTwoCases() {
        cases = folder.resolve("cases");
        output = folder.resolve("letters");
        SetFiles.write(cases.resolve("a.yaml"), SetFiles.sound());
        SetFiles.write(cases.resolve("b.yaml"), SetFiles.sound());
        SetFiles.write(cases.resolve("c.yaml"), SetFiles.sound().replace("0000042", "0000043"));
    }

    @Test
    void aWarningAmongTheCasesStandsAtItsCase() {
        BatchReport report =
                renderer().rules(List.of(new SameNumber(Severity.WARNING))).build().render();

        assertThat(report.diagnostics())
                .map(Diagnostic::toString)
                .containsExactly(
                        "[WARNING] " + place("b.yaml") + " LW290 two cases are \"CM15-0000042\"");
        assertThat(report.withheld()).isZero();
        assertThat(SetFiles.of(output).get("parties/index.html"))
                .contains("<strong>LW290</strong> two cases are &quot;CM15-0000042&quot;");
    }

    @Test
    void anErrorAmongTheCasesWithholdsTheLetterForEveryAudience() {
        renderer().build().render();

        BatchReport report =
                renderer()
                        .audiences(EnumSet.allOf(Audience.class))
                        .rules(List.of(new SameNumber(Severity.ERROR)))
                        .build()
                        .render();

        assertThat(report.errors()).isEqualTo(1);
        assertThat(report.withheld()).isEqualTo(2);
        assertThat(SetFiles.of(output))
                .containsOnlyKeys(
                        "parties/a.html",
                        "parties/c.html",
                        "parties/index.html",
                        "parties/manifest.json",
                        "public/a.html",
                        "public/c.html",
                        "public/index.html",
                        "public/manifest.json");
        assertThat(SetFiles.of(output).get("public/manifest.json"))
                .contains("two cases are \\\"…\\\"".replace("…", "\u00e2\u0080\u00a6"));
    }

    @Test
    void whatIsWrongWithThePackIsSaidOnceNotForEachLetter() {
        SetFiles.write(
                folder.resolve("packs/house/pack.yaml"),
                """
                name: house
                extends: imr-final-determination
                rules:
                  LW299: off
                  LW987: off
                """);
        BatchRenderer.Builder renderer =
                renderer().pack("house").packsDirectory(folder.resolve("packs"));

        assertThat(renderer.build().render().diagnostics())
                .filteredOn(found -> found.id().equals("LW297"))
                .hasSize(2);
        String manifest = SetFiles.of(output).get("parties/manifest.json");
        assertThat(manifest.split("LW297", -1)).hasSize(3);
        assertThat(manifest.split("\"letters\"")[0])
                .contains("the pack sets an unknown rule \\\"LW987\\\"", "house/pack.yaml");
        assertThat(SetFiles.of(output).get("parties/index.html"))
                .contains("Warnings of the pack house");
    }

    @Test
    void whatIsRightAlreadyIsLeftAlone() throws Exception {
        renderer().build().render();
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        for (String file : SetFiles.of(output).keySet()) {
            Files.setLastModifiedTime(output.resolve(file), longAgo);
        }

        renderer().build().render();

        assertThat(rewritten(longAgo)).isEmpty();

        SetFiles.write(cases.resolve("b.yaml"), SetFiles.sound().replace("0000042", "0000044"));
        renderer().build().render();

        assertThat(rewritten(longAgo))
                .containsExactly("parties/b.html", "parties/index.html", "parties/manifest.json");
    }

    private List<String> rewritten(FileTime since) throws Exception {
        List<String> files = new ArrayList<>();
        for (String file : SetFiles.of(output).keySet()) {
            if (!Files.getLastModifiedTime(output.resolve(file)).equals(since)) {
                files.add(file);
            }
        }
        return files;
    }

    @Test
    void aStageThatFailsNamesItsCaseAndLeavesNoFileInPart() {
        renderer().build().render();
        TreeMap<String, String> earlier = SetFiles.of(output);

        assertThatIllegalStateException()
                .isThrownBy(() -> renderer().rules(List.of(new Broken())).build().render())
                .withMessage("rendering c.yaml failed: java.lang.ArithmeticException: by zero");

        assertThat(earlier).containsAllEntriesOf(SetFiles.finalOnes(output));
        renderer().build().render();
        assertThat(SetFiles.of(output)).isEqualTo(earlier);
    }

    @Test
    void theOverviewStaysWhereAKilledRunTookTheManifestAlone() throws Exception {
        renderer().build().render();
        var whole = SetFiles.of(output);
        Files.delete(output.resolve("parties/manifest.json"));

        renderer().build().render();

        assertThat(SetFiles.of(output)).isEqualTo(whole);
    }

    @Test
    void whatAKilledRunWroteForACaseThatIsNoMoreGoes() {
        renderer().build().render();
        SetFiles.write(output.resolve("parties/x/gone.html"), "of a run that was killed");
        SetFiles.write(output.resolve("parties/x/.letterwright-1.part"), "half");
        SetFiles.write(output.resolve("parties/mine.html"), "of somebody else");
        SetFiles.write(
                output.resolve("parties").resolve(SetFolder.UNFINISHED),
                "[\"x/gone\", \"../../cases/a\", \"\\u0000\"]");

        renderer().build().render();

        assertThat(SetFiles.of(output))
                .containsOnlyKeys(
                        "parties/a.html",
                        "parties/b.html",
                        "parties/c.html",
                        "parties/index.html",
                        "parties/manifest.json",
                        "parties/mine.html");
        assertThat(output.resolve("parties/x")).doesNotExist();
    }

    @Test
    void foldersInTheWayAreErrorsThatNameThem() {
        SetFiles.write(output.resolve("parties/a.html/mine.txt"), "keep");
        SetFiles.write(output.resolve("parties/manifest.json/mine.txt"), "keep");

        BatchReport report = renderer().build().render();

        assertThat(report.diagnostics())
                .filteredOn(Diagnostic::isError)
                .map(Diagnostic::toString)
                .containsExactly(
                        written("parties/a.html") + "is a directory",
                        written("parties/manifest.json") + "is a directory");
        assertThat(SetFiles.finalOnes(output))
                .containsOnlyKeys(
                        "parties/a.html/mine.txt",
                        "parties/b.html",
                        "parties/c.html",
                        "parties/index.html",
                        "parties/manifest.json/mine.txt");
    }

    @Test
    void aFileWhereAFolderMustBeIsAnErrorThatNamesIt() {
        SetFiles.write(cases.resolve("d/e.yaml"), SetFiles.sound());
        SetFiles.write(output.resolve("parties/d"), "mine");

        assertThat(renderer().build().render().diagnostics())
                .filteredOn(Diagnostic::isError)
                .map(Diagnostic::toString)
                .containsExactly(
                        written("parties/d/e.html")
                                + "a file is in the way, "
                                + Places.slashed(output.resolve("parties/d")));
    }

    @Test
    void aFolderOfCasesThatWouldBeALetterIsAnErrorAtItsCases() {
        SetFiles.write(cases.resolve("a.html/x.yaml"), SetFiles.sound());

        assertThat(renderer().build().render().diagnostics())
                .filteredOn(Diagnostic::isError)
                .map(Diagnostic::toString)
                .containsExactly(
                        "[ERROR] "
                                + place("a.html/x.yaml")
                                + " LW501 the folder of its letter, a.html, would be a file of the"
                                + " set");
    }

    private BatchRenderer.Builder renderer() {
        return BatchRenderer.builder()
                .casesDirectory(cases)
                .outputDirectory(output)
                .formats(EnumSet.of(OutputFormat.HTML));
    }

    private String place(String path) {
        return Places.slashed(cases.resolve(path));
    }

    private String written(String path) {
        return "[ERROR] " + Places.slashed(output.resolve(path)) + " LW506 cannot be written: ";
    }

    /** Finds cases with the number of an earlier one. */
    private record SameNumber(Severity severity) implements SetRule {

        @Override
        public About about() {
            return new About("LW290", "two cases have one number", severity, "a test", "a test");
        }

        @Override
        public List<Trace> traces(CaseProse prose) {
            String number =
                    prose.file()
                            .reviewCase()
                            .facts()
                            .orElseThrow()
                            .number()
                            .orElseThrow()
                            .toString();
            return List.of(new Trace(number, SourceLocation.ofFile(prose.file().name())));
        }

        @Override
        public List<Diagnostic> check(List<Trace> traces) {
            Set<String> numbers = new HashSet<>();
            return traces.stream()
                    .filter(trace -> !numbers.add(trace.hash()))
                    .map(it -> Diagnostic.error(id(), it.place(), "two cases are {}", it.hash()))
                    .toList();
        }
    }

    /** Fails at the third case. */
    private record Broken() implements CaseRule {

        @Override
        public About about() {
            return new About("LW291", "fails", Severity.ERROR, "a test", "a test");
        }

        @Override
        public List<Diagnostic> check(CaseProse prose) {
            if (prose.file().name().endsWith("c.yaml")) {
                throw new ArithmeticException("by zero");
            }
            return List.of();
        }
    }
}
