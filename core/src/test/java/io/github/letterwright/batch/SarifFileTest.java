package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was found, as code-review tools read it. */
class SarifFileTest {

    @TempDir private Path folder;

    private Diagnostic contradiction() {
        String file = Places.slashed(folder.resolve("cases/a b/é:1.yaml"));
        return Diagnostic.warning(
                        "LW201", new SourceLocation(file, 31, 7, 12), "it concludes {}", "Pat\nRoe")
                .withHint("change {}", "Pat")
                .withRelated(List.of(new SourceLocation(file, 20, 15, 0)));
    }

    private JsonNode run(boolean quoteText, Diagnostic... found) throws IOException {
        Path file = folder.resolve("target/found.sarif");
        assertThat(SarifFile.write(file, folder, quoteText, List.of(found))).isEmpty();
        String text = Files.readString(file);
        assertThat(text).doesNotContain(folder.toString());
        assertThat(faults(text)).isEmpty();
        return JsonMapper.shared().readTree(text).get("runs").get(0);
    }

    /** What the JSON Schema of OASIS finds. */
    private static List<String> faults(String sarif) throws IOException {
        try (InputStream schema =
                SarifFileTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDialect(Dialects.getDraft7())
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
                    .validate(sarif, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    @Test
    void aResultHasItsPlaceRelativeToTheRootInCodePoints() throws IOException {
        JsonNode run = run(true, contradiction());

        assertThat(run.get("columnKind").asString()).isEqualTo("unicodeCodePoints");
        assertThat(run.get("results"))
                .singleElement()
                .hasToString(
                        """
                        {"ruleId":"LW201","ruleIndex":0,"level":"warning",\
                        "message":{"text":"it concludes \\"Pat\\\\nRoe\\"\\nhint: change \\"Pat\\""},\
                        "locations":[{"physicalLocation":{"artifactLocation":\
                        {"uri":"cases/a%20b/%C3%A9%3A1.yaml","uriBaseId":"%SRCROOT%"},\
                        "region":{"startLine":31,"startColumn":7,"endColumn":19}}}],\
                        "relatedLocations":[{"physicalLocation":{"artifactLocation":\
                        {"uri":"cases/a%20b/%C3%A9%3A1.yaml","uriBaseId":"%SRCROOT%"},\
                        "region":{"startLine":20,"startColumn":15}},"message":{"text":"see"}}]}""");
    }

    @Test
    void withoutTextOfTheCaseItsWordsAreNowhere() throws IOException {
        JsonNode run = run(false, contradiction());

        assertThat(run.toString()).doesNotContain("Pat", "Roe").contains("it concludes");
    }

    @Test
    void standardRulesAreToldOfWithTheirReasonsAndOthersByTheirIds() throws IOException {
        Diagnostic odd =
                Diagnostic.error("LW114", SourceLocation.ofFile("letterwright/p.ftlh"), "odd");

        JsonNode run = run(true, odd, Diagnostic.note("LW599", SourceLocation.NONE, "lost"));

        JsonNode rules = run.get("tool").get("driver").get("rules");
        assertThat(rules.get(0)).hasToString("{\"id\":\"LW114\"}");
        JsonNode described = rules.get(1);
        assertThat(described.get("id").asString()).isEqualTo("LW201");
        assertThat(described.get("shortDescription").get("text").asString())
                .isEqualTo("the decision contradicts the rationale");
        assertThat(described.get("fullDescription").get("text").asString())
                .contains("The closing statement", "Source: 8 CCR 9792.10.6(d)");
        assertThat(described.get("defaultConfiguration")).hasToString("{\"level\":\"error\"}");
        for (JsonNode result : run.get("results")) {
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
                    .isEqualTo(result.get("ruleId"));
        }
        assertThat(run.get("results").get(0).get("locations"))
                .hasToString(
                        "[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"letterwright/p.ftlh\"}}}]");
        assertThat(run.get("results").get(1).get("level").asString()).isEqualTo("note");
        assertThat(run.get("results").get(1).has("locations")).isFalse();
    }

    @Test
    void ofAFileOutsideOfTheRootOnlyItsNameIsTold() throws IOException {
        String elsewhere = Places.slashed(folder.resolveSibling("elsewhere").resolve("a.yaml"));

        JsonNode run =
                run(true, Diagnostic.error("LW505", SourceLocation.ofFile(elsewhere), "odd"));

        assertThat(run.get("results").get(0).get("locations").toString())
                .contains("{\"uri\":\"a.yaml\"}")
                .doesNotContain("elsewhere");
    }

    @Test
    void theSameFindingsAreTheSameBytes() throws IOException {
        Path one = folder.resolve("one.sarif");
        Path two = folder.resolve("two.sarif");
        SarifFile.write(one, folder, true, List.of(contradiction()));
        SarifFile.write(two, folder, true, List.of(contradiction()));

        assertThat(one).hasSameBinaryContentAs(two);
        assertThat(Files.readString(one)).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void whatIsInTheWayIsSaid() throws IOException {
        Path way = Files.createDirectories(folder.resolve("found.sarif/x")).getParent();

        Optional<Diagnostic> fault = SarifFile.write(way, folder, true, List.of());

        assertThat(fault.orElseThrow().toString())
                .startsWith("[ERROR] " + Places.slashed(way) + " LW506 cannot be written: ");
    }
}
