package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

    private static final String COURSE =
            """
              number: CM15-0000042
              priority: expedited
              dateAssigned: 2015-03-02
            """;

    @TempDir private Path folder;

    private final String sound = SetFiles.sound();
    private Path cases;
    private Path output;

    @BeforeEach
    void nameFolders() {
        cases = folder.resolve("cases");
        output = folder.resolve("letters");
    }

    @Test
    void hasNoClockAndNothingOfTheMachine() throws IOException {
        write("a/b.yaml", sound);
        html().build().render();

        assertThat(
                        manifest("parties")
                                .replaceAll("[0-9a-f]{64}", "HASH")
                                .replaceAll("\\d{4,}", "SIZE"))
                .isEqualTo(
                        """
                        {
                          "schema" : "letter-set/1",
                          "audience" : "parties",
                          "engine" : {
                            "name" : "letterwright",
                            "version" : "0.1.0-SNAPSHOT"
                          },
                          "packs" : [
                            {
                              "name" : "imr-final-determination",
                              "sha256" : "HASH",
                              "fontsSha256" : "HASH"
                            }
                          ],
                          "letters" : [
                            {
                              "case" : "a/b.yaml",
                              "sha256" : "HASH",
                              "state" : "rendered",
                              "pack" : "imr-final-determination",
                              "title" : "Independent Medical Review Final Determination, case CM15-SIZE",
                              "number" : "CM15-SIZE",
                              "facts" : {
                                "decisionDate" : "SIZE-03-04"
                              },
                              "decisions" : [
                                "upheld"
                              ],
                              "provenance" : {
                                "engineVersion" : "0.1.0-SNAPSHOT",
                                "pack" : "imr-final-determination",
                                "packSha256" : "HASH",
                                "fontsSha256" : "HASH",
                                "caseSha256" : "HASH",
                                "htmlSha256" : "HASH"
                              },
                              "outputs" : [
                                {
                                  "path" : "a/b.html",
                                  "sha256" : "HASH",
                                  "bytes" : SIZE
                                }
                              ],
                              "diagnostics" : [ ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void listsWhatACaseSuppressesAndTellsThePublicNoReason() throws IOException {
        String suppressing =
                """
                suppress:
                  - rule: LW226
                    reason: The records of Pat Example went back
                """;
        write(
                "a.yaml",
                sound.replaceFirst("(?m)^recordsReviewed:\\n(?: .*\\n)+", "") + suppressing);
        write("b.yaml", sound);

        renderer().audiences(EnumSet.allOf(Audience.class)).build().render();

        assertThat(manifest("parties"))
                .containsOnlyOnce("\"suppress\"")
                .contains(
                        """
                              "suppress" : [
                                {
                                  "rule" : "LW226",
                                  "reason" : "The records of Pat Example went back"
                                }
                              ],
                        """);
        assertThat(manifest("public"))
                .containsOnlyOnce("\"rule\" : \"LW226\"")
                .doesNotContain("went back");

        renderer().quoteText(false).build().render();

        assertThat(manifest("parties"))
                .contains("\"rule\" : \"LW226\"")
                .doesNotContain("went back");
    }

    @Test
    void aSetWithSuppressionsIsKnownToTheNextRun() throws IOException {
        write("a.yaml", sound + "suppress:\n  - rule: LW207\n    reason: A late record\n");
        renderer().build().render();
        Files.delete(cases.resolve("a.yaml"));
        write("b.yaml", sound);

        renderer().build().render();

        assertThat(files(output)).noneMatch(path -> path.contains("a.html"));
    }

    @Test
    void thePublicSetHoldsNothingConfidential() throws IOException {
        write("good.yaml", sound);
        write("bad.yaml", sound.replace("rationale:", "rational: Pat Example\n    rationale:"));

        html().audiences(EnumSet.of(Audience.PUBLIC)).build().render();

        assertThat(files(output)).contains("public/good.html").doesNotContain("public/bad.html");
        for (String file : files(output)) {
            assertThat(Files.readString(output.resolve(file)))
                    .doesNotContain("Roe", "Pat Example", "0042-778", "\"rational\"");
        }
        assertThat(manifest("public").split("\"letters\"")[1].split("\"outputs\"")[0])
                .doesNotContain("caseSha256", "\"sha256\"");
    }

    @Test
    void tellsEachAudienceOfTheCourseOfACase() throws IOException {
        write("a.yaml", sound.replace("  number: CM15-0000042\n", COURSE));

        html().audiences(EnumSet.allOf(Audience.class)).build().render();

        for (String audience : new String[] {"parties", "public"}) {
            assertThat(manifest(audience))
                    .contains(
                            """
                                  "facts" : {
                                    "priority" : "expedited",
                                    "dateAssigned" : "2015-03-02",
                                    "decisionDate" : "2015-03-04"
                                  },
                            """);
        }
    }

    @Test
    void hasNoFactsOfACaseThatStatesNone() throws IOException {
        write("a.yaml", sound.replaceFirst("(?m)^case:\n(?: .*\n)+", ""));

        html().build().render();

        assertThat(manifest("parties"))
                .contains("\"state\" : \"rendered\"")
                .doesNotContain("facts");
    }

    private BatchRenderer.Builder renderer() {
        return BatchRenderer.builder().casesDirectory(cases).outputDirectory(output);
    }

    private BatchRenderer.Builder html() {
        return renderer().formats(EnumSet.of(OutputFormat.HTML));
    }

    private void write(String path, String text) {
        SetFiles.write(cases.resolve(path), text);
    }

    private String manifest(String audience) throws IOException {
        return Files.readString(output.resolve(audience).resolve("manifest.json"));
    }

    private static Set<String> files(Path root) {
        return SetFiles.of(root).keySet();
    }
}
