package io.github.letterwright;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.approve.Approval;
import io.github.letterwright.approve.ApprovalDiagnostics;
import io.github.letterwright.batch.BatchRenderer;
import io.github.letterwright.batch.BatchReport;
import io.github.letterwright.diagnostic.TextFormat;
import io.github.letterwright.pack.TemplatePacks;
import io.github.letterwright.read.CaseReader;
import io.github.letterwright.view.Audience;
import io.github.letterwright.view.LetterView;
import io.github.letterwright.view.Printable;
import io.github.letterwright.view.Printed;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation shows is what happens. */
class ReadmeTest {

    private static final Readme README = Readme.of("README.md");
    private static final Readme DESIGNERS = Readme.of("templates/README.md");

    @TempDir Path folder;

    @Test
    void theJavaExampleIsTheOneThatATestRuns() throws IOException {
        String source =
                Files.readString(
                        Path.of("src/test/java/io/github/letterwright/UsageExampleTest.java"));

        assertThat(unindented(source)).contains(unindented(README.first("java")));
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).reduce("", (text, line) -> text + line + "\n");
    }

    @Test
    void theErrorIsReportedAsShown() throws IOException {
        Path file = Path.of("src/letters/cases/2014-017.yaml");
        write(file.toString(), README.caseYaml().replace("decision: upheld", "decision: uphold"));
        Path written = folder.resolve(file);

        String report = TextFormat.create().format(CaseReader.create().read(written).diagnostics());

        String shown =
                README.snippets().stream()
                        .map(Readme.Snippet::text)
                        .filter(text -> text.startsWith("[ERROR]"))
                        .findFirst()
                        .orElseThrow();
        assertThat(report.replace(written.toString(), file.toString()).strip())
                .isEqualTo(shown.strip());
    }

    @Test
    void theFirstPackOfTheReadmeMakesItsLetter() throws IOException {
        assertThat(letterOf(README)).contains("Call Harbor on weekdays");
    }

    @Test
    void theFirstPackOfTheDesignersPageMakesItsLetter() throws IOException {
        assertThat(letterOf(DESIGNERS)).contains("Harbor Independent Review thanks you for your");
    }

    @Test
    void aChangedSentenceIsToldAsShown() throws IOException {
        letterOf(README);
        approval().accept();
        Path section = folder.resolve("src/letters/packs/harbor/sections/notices.ftlh");
        Files.writeString(section, Files.readString(section).replace("nine", "eight"));
        render();

        String told = TextFormat.create().format(ApprovalDiagnostics.of(approval().compare()));

        assertThat(README.snippets())
                .extracting(Readme.Snippet::text)
                .contains(told.replace(folder + "/", ""));
    }

    private Approval approval() {
        return Approval.of(
                folder.resolve("src/letters/approved"),
                folder.resolve("src/letters/cases"),
                folder.resolve("target/letters"),
                Set.of(Audience.PARTIES));
    }

    private String letterOf(Readme page) throws IOException {
        for (var file : page.files().entrySet()) {
            write(file.getKey(), file.getValue());
        }
        write("src/letters/cases/one.yaml", harborCase());
        render();
        return Files.readString(folder.resolve("target/letters/parties/one.html"));
    }

    private void render() {
        BatchReport report =
                BatchRenderer.builder()
                        .casesDirectory(folder.resolve("src/letters/cases"))
                        .packsDirectory(folder.resolve("src/letters/packs"))
                        .outputDirectory(folder.resolve("target/letters"))
                        .build()
                        .render();
        assertThat(report.diagnostics()).isEmpty();
    }

    private static String harborCase() {
        return README.caseYaml()
                .replace("letter: imr-final-determination", "letter: harbor")
                .replaceFirst("organization:\n  name: .*\n", "");
    }

    @Test
    void thePackYamlOfTheDesignersPageIsAPackYaml() throws IOException {
        String yaml =
                DESIGNERS.snippets().stream()
                        .map(Readme.Snippet::text)
                        .filter(text -> text.startsWith("name: harbor"))
                        .findFirst()
                        .orElseThrow();
        write("packs/harbor/pack.yaml", yaml);

        assertThat(TemplatePacks.in(folder.resolve("packs")).find("harbor").diagnostics())
                .isEmpty();
    }

    @Test
    void theDesignersPageNamesEveryFieldOfTheView() throws IOException {
        String page = Files.readString(Path.of("..", "templates", "README.md"));
        Set<String> fields = new TreeSet<>();
        collect(LetterView.class, new HashSet<>(), fields);

        assertThat(fields)
                .allSatisfy(field -> assertThat(page).containsPattern("[`.]" + field + "[`.,\\[]"));
    }

    /** The names of a view's components; a printed value's own are not for templates. */
    private static void collect(Type type, Set<Class<?>> seen, Set<String> fields) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, seen, fields);
            }
        } else if (type instanceof WildcardType wildcard) {
            collect(wildcard.getUpperBounds()[0], seen, fields);
        } else if (type instanceof Class<?> view
                && view.isRecord()
                && view != Printed.class
                && seen.add(view)) {
            for (RecordComponent component : view.getRecordComponents()) {
                if (!isOfTheMachinery(view, component)) {
                    fields.add(component.getName().replaceFirst("_$", ""));
                }
                collect(component.getGenericType(), seen, fields);
            }
        }
    }

    /** What {@code ${…}} and {@code <#list …>} use by themselves. */
    private static boolean isOfTheMachinery(Class<?> view, RecordComponent component) {
        return component.getName().equals("entries")
                || component.getName().equals("text") && Printable.class.isAssignableFrom(view);
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
