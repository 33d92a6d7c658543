package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another library is another engine, and nothing else on the class path is. */
class EngineLibrariesTest {

    private static final ClassLoader HERE = EngineLibraries.class.getClassLoader();

    /** What letters and findings do not depend on. */
    private static final Set<String> WITHOUT_EFFECT =
            Set.of("jackson-annotations", "java-diff-utils", "jspecify");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "freemarker/template/Configuration.class",
                "org/commonmark/node/Node.class",
                "com/openhtmltopdf/layout/Layer.class",
                "org/apache/fontbox/ttf/TrueTypeFont.class",
                "org/apache/fop/pdf/sRGB.icc",
                "tools/jackson/databind/ObjectMapper.class"
            })
    void aLibraryOfAnotherVersionIsAnotherEngine(String known) throws IOException {
        Path jar = jar(HERE.getResource(known).toString());
        Path newer = folder.resolve("newer-9.jar");
        Files.copy(jar, newer);

        assertThat(EngineLibraries.making(HERE)).isEqualTo(EngineLibraries.making(with(jar)));
        assertThat(EngineLibraries.making(with(newer))).isNotEqualTo(EngineLibraries.making(HERE));
        assertThat(EngineLibraries.judging(with(newer))).isEqualTo(EngineLibraries.judging(HERE));
    }

    @Test
    void aLibraryThatWasBuiltAnewIsAnotherEngine() throws IOException {
        Path jar = jar(HERE.getResource("org/commonmark/node/Node.class").toString());
        Path rebuilt = folder.resolve(jar.getFileName());
        Files.copy(jar, rebuilt);
        String before = EngineLibraries.making(with(rebuilt));
        Files.write(rebuilt, Files.readAllBytes(jar), StandardOpenOption.APPEND);

        assertThat(before).isEqualTo(EngineLibraries.making(HERE));
        assertThat(EngineLibraries.making(with(rebuilt))).isNotEqualTo(before);
    }

    @Test
    void anotherVeraPdfIsAnotherJudgeAndTheSameEngine() throws IOException {
        Path newer = folder.resolve("validation-model-9.jar");
        Files.copy(
                jar(HERE.getResource("org/verapdf/gf/model/GFModelParser.class").toString()),
                newer);

        assertThat(EngineLibraries.judging(with(newer)))
                .isNotEqualTo(EngineLibraries.judging(HERE));
        assertThat(EngineLibraries.making(with(newer))).isEqualTo(EngineLibraries.making(HERE));
    }

    /** Whoever adds a library says here whether it counts. */
    @Test
    void eachLibraryThatTheEngineCallsIsKnown() {
        List<String> known = new ArrayList<>(WITHOUT_EFFECT);
        EngineLibraries.files()
                .map(file -> jar(HERE.getResource(file).toString()))
                .forEach(jar -> known.add(name(jar)));

        assertThat(called()).isNotEmpty().isSubsetOf(known);
    }

    private static Set<String> called() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.letterwright")
                        .stream()
                        .flatMap(its -> its.getDirectDependenciesFromSelf().stream())
                        .map(Dependency::getTargetClass)
                        .map(JavaClass::getBaseComponentType)
                        .flatMap(its -> its.getSource().stream())
                        .map(Source::getUri)
                        .map(Object::toString)
                        .filter(uri -> uri.startsWith("jar:file:"))
                        .map(uri -> name(jar(uri)))
                        .collect(Collectors.toSet());
    }

    private static Path jar(String url) {
        return Path.of(url.substring("jar:file:".length(), url.indexOf("!/")));
    }

    /** The name of a jar without its version. */
    private static String name(Path jar) {
        return jar.getFileName().toString().replaceFirst("-\\d.*", "");
    }

    /** A class path with a jar before all others. */
    private static ClassLoader with(Path jar) throws IOException {
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, null) {

            @Override
            public URL getResource(String name) {
                URL found = super.getResource(name);
                return found == null ? HERE.getResource(name) : found;
            }
        };
    }
}
