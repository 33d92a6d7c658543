package io.github.letterwright.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatePacksTest {

    private static final Path FOLDER = Packs.folder("line");
    private static final TemplatePack CHILD = TemplatePacks.in(FOLDER).find("child").orThrow();

    @Test
    void mapsAreMergedAndEverythingElseIsTakenWholeFromTheNearest() {
        PackSettings settings = CHILD.settings();

        assertThat(settings.name()).isEqualTo("child");
        assertThat(settings.title()).isEqualTo("Notice");
        assertThat(settings.organization().orElseThrow().name().source()).isEqualTo("Child Review");
        assertThat(settings.attestation()).contains(new Attestation(5, 24));
        assertThat(settings.options())
                .isEqualTo(
                        Map.of(
                                "edition",
                                new PackOption(List.of("short"), "short"),
                                "tone",
                                new PackOption(List.of("plain"), "plain")));
        assertThat(settings.fields().values())
                .containsExactly(
                        new PackField("contract", PackField.Type.TEXT, false, false),
                        new PackField("unit", PackField.Type.DATE, true, false),
                        new PackField("ward", PackField.Type.TEXT, false, true));
        assertThat(settings.labels())
                .isEqualTo(Map.of("upheld", "Stands", "overturned", "Overturned"));
        assertThat(settings.redaction())
                .isEqualTo(
                        new Redaction(
                                Redaction.Marker.BAR,
                                Map.of("physician", "doctor", "clinic", "clinic")));
        assertThat(settings.page()).isEqualTo(new Page("A4", "1in"));
        assertThat(settings.rules())
                .isEqualTo(Map.of("LW201", RuleSetting.WARNING, "LW207", RuleSetting.OFF));
    }

    @Test
    void aPackThatGivesNeitherPageNorMarkerHasTheDefaults() {
        PackSettings settings = TemplatePacks.in(FOLDER).find("base").orThrow().settings();

        assertThat(settings.page()).isEqualTo(new Page("letter", "1in"));
        assertThat(settings.redaction().marker()).isEqualTo(Redaction.Marker.LABEL);
    }

    @Test
    void thePlainFileOfAChildWinsOverTheLocalizedOneOfItsParent() {
        assertThat(text("sections/facts.ftlh", "es", 0)).isEqualTo("child facts");
        assertThat(text("sections/facts.ftlh", "es", 1)).isEqualTo("datos");
        assertThat(text("sections/facts.ftlh", "en-US", 1)).isEqualTo("base facts");
    }

    @Test
    void aFileForARegionIsOnlyForThatRegion() {
        assertThat(text("sections/greeting.ftlh", "es-MX", 0)).isEqualTo("saludo");
        assertThat(text("sections/greeting.ftlh", "es-mx", 0)).isEqualTo("saludo");
        assertThat(text("sections/greeting.ftlh", "es-ES", 0)).isEqualTo("base greeting");
        assertThat(CHILD.file("sections/greeting.ftlh", "es-MX", 2)).isEmpty();
        assertThat(CHILD.file("../base/pack.yaml", "es")).isEmpty();
    }

    @Test
    void itSpeaksItsOwnLanguageInEveryRegionAndThoseThatSectionsAreLocalizedFor() {
        assertThat(CHILD.languages()).containsExactly("en-US", "es", "es-MX");
        assertThat(List.of("en", "en-GB", "es", "es-MX", "es-ES")).allMatch(CHILD::speaks);
        assertThat(List.of("fr", "de-DE")).noneMatch(CHILD::speaks);
    }

    @Test
    void labelsOfThePacksOwnLanguageComeFromItsSettingsFirst() {
        assertThat(CHILD.words("en-US").orElseThrow().labels())
                .isEqualTo(
                        Map.of("upheld", "Stands", "overturned", "Overturned", "expert", "expert"));
    }

    @Test
    void labelsOfAnotherLanguageComeFromItsFilesFirstAChildsOverItsParents() {
        LanguageWords spanish = CHILD.words("es-MX").orElseThrow();

        assertThat(spanish.labels())
                .isEqualTo(Map.of("upheld", "Se confirma", "overturned", "Overturned"));
        assertThat(spanish.months()).hasSize(12).startsWith("enero");
        assertThat(CHILD.words("fr")).isEmpty();
    }

    @Test
    void aStyleThatIsOverriddenStandsInItsParentsPlace() {
        assertThat(CHILD.styles())
                .extracting(style -> style.pack() + "/" + style.path())
                .containsExactly("base/style/a.css", "child/style/b.css", "child/style/c.css");
    }

    @Test
    void filesAreNamedSoThatTheyCanBeOpenedAndLeftoversAreNone() {
        assertThat(CHILD.file("sections/facts.ftlh", "en").orElseThrow().name())
                .isEqualTo(FOLDER.toString().replace('\\', '/') + "/child/sections/facts.ftlh");
        assertThat(CHILD.files())
                .extracting(PackFile::path)
                .noneMatch(path -> path.endsWith("~") || path.contains(".hidden"))
                .contains("classpath:liberation/LiberationSerif-Regular.ttf");
    }

    @Test
    void aPrivatePackNeedsNoMoreThanWhatItExtendsAndItsSections() {
        TemplatePack pack = TemplatePacks.in(FOLDER).find("private").orThrow();

        assertThat(pack.name()).isEqualTo("private");
        assertThat(pack.settings().sections()).containsExactly("letterhead", "closing");
    }

    @Test
    void aFontReplacesItsNamesakeAndTheParentsOtherFontsStay() {
        List<FontFamily> fonts =
                TemplatePacks.in(FOLDER).find("serif").orThrow().settings().fonts();

        assertThat(fonts).extracting(FontFamily::family).startsWith("Liberation Serif");
        assertThat(fonts).extracting(FontFamily::family).contains("Liberation Sans");
        assertThat(fonts.get(0).bold()).isEmpty();
    }

    @Test
    void aPackThatExtendsItsOwnNameOverridesTheOneThatShips() {
        String name = "imr-final-determination";
        TemplatePack pack = TemplatePacks.in(FOLDER).find(name).orThrow();

        assertThat(pack.settings().title()).isEqualTo("Ours");
        assertThat(pack.settings().sections()).contains("attestation");
        assertThat(pack.sha256()).isNotEqualTo(TemplatePack.named(name).sha256());
    }

    @Test
    void theHashIsOfWhatIsReadAndNotOfWhereItStands(@TempDir Path elsewhere) throws IOException {
        copy(FOLDER, elsewhere);
        TemplatePacks copies = TemplatePacks.in(elsewhere);
        assertThat(copies.find("child").orThrow().sha256())
                .isEqualTo(CHILD.sha256())
                .matches("[0-9a-f]{64}");

        Files.writeString(elsewhere.resolve("base/style/a.css"), "a { color: red }");

        assertThat(copies.find("child").orThrow().sha256()).isNotEqualTo(CHILD.sha256());
    }

    @Test
    void aPackInAJarIsReadWithoutHoldingTheJarOpen(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("packs.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("letterwright/packs/boxed/pack.yaml"));
            out.write(
                    "extends: imr-final-determination\ntitle: Boxed\n"
                            .getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new JarEntry("letterwright/packs/boxed/style/a.css"));
            out.write("a {}\n".getBytes(StandardCharsets.UTF_8));
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            TemplatePack pack = TemplatePack.named("boxed");

            assertThat(pack.settings().title()).isEqualTo("Boxed");
            assertThat(pack.file("style/a.css", "en").orElseThrow().name())
                    .isEqualTo("letterwright/packs/boxed/style/a.css");
        } finally {
            thread.setContextClassLoader(before);
        }
        assertThat(Files.deleteIfExists(jar)).isTrue();
    }

    private static String text(String path, String language, int fromLevel) {
        return CHILD.file(path, language, fromLevel).orElseThrow().text().strip();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var paths = Files.walk(from)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target);
            }
        }
    }
}
