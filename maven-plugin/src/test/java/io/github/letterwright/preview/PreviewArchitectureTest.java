package io.github.letterwright.preview;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The preview knows nothing of Maven, and each library has one owner. */
class PreviewArchitectureTest {

    private static final JavaClasses PLUGIN =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
                    .importPackages(
                            "io.github.letterwright.preview", "io.github.letterwright.maven");

    @Test
    void thePreviewKnowsNothingOfMaven() {
        classes()
                .that()
                .resideInAPackage("io.github.letterwright.preview..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("org.apache.maven..", "io.github.letterwright.maven..")
                .check(PLUGIN);
    }

    @Test
    void theGoalsKnowNothingOfTheServer() {
        classes()
                .that()
                .resideInAPackage("io.github.letterwright.maven..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(
                        "com.sun.net.httpserver..",
                        "io.methvin..",
                        "tools.jackson..",
                        "org.apache.pdfbox..")
                .check(PLUGIN);
    }
}
