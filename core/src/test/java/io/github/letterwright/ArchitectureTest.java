package io.github.letterwright;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the arrows between the stages, and each library to its owner. */
class ArchitectureTest {

    private static final String BASE = "io.github.letterwright.";

    /** The stages in the order of the flow: each may use those before it. */
    private static final List<String> STAGES =
            List.of(
                    "diagnostic",
                    "yaml",
                    "model",
                    "read",
                    "pack",
                    "rule",
                    "view",
                    "compose",
                    "pdf",
                    "conform",
                    "batch",
                    "approve");

    private static final List<String> EVERYBODY =
            List.of("java..", "javax.xml..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify..");

    private static final Map<String, List<String>> OWNED =
            Map.of(
                    "yaml", List.of("org.snakeyaml.engine..", "com.networknt..", "tools.jackson.."),
                    "view", List.of("org.commonmark.."),
                    "compose", List.of("freemarker..", "com.sun.management.."),
                    "pdf",
                            List.of(
                                    "com.openhtmltopdf..",
                                    "org.apache.pdfbox..",
                                    "org.apache.fontbox.."),
                    "conform", List.of("org.verapdf..", "org.apache.pdfbox.."),
                    "batch", List.of("tools.jackson..", "com.fasterxml.jackson.annotation.."),
                    "approve", List.of("com.github.difflib.."));

    private static final JavaClasses CORE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("io.github.letterwright");

    static Stream<String> presentStages() {
        return CORE.getPackage("io.github.letterwright").getSubpackages().stream()
                .map(JavaPackage::getRelativeName);
    }

    @Test
    void everyPackageIsAStage() {
        assertThat(presentStages()).isSubsetOf(STAGES);
    }

    @ParameterizedTest
    @MethodSource("presentStages")
    void aStageUsesOnlyEarlierStagesAndTheLibrariesItOwns(String stage) {
        List<String> allowed = new ArrayList<>(EVERYBODY);
        allowed.addAll(OWNED.getOrDefault(stage, List.of()));
        STAGES.subList(0, STAGES.indexOf(stage) + 1).forEach(s -> allowed.add(BASE + s + ".."));

        classes()
                .that()
                .resideInAPackage(BASE + stage + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(CORE);
    }

    @Test
    void noPackagesGoRoundInCircles() {
        slices().matching(BASE + "(**)").should().beFreeOfCycles().check(CORE);
    }
}
