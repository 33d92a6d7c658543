package io.github.letterwright.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in a SARIF 2.1.0 file: the names of components are those of its JSON.
 *
 * @param $schema where its JSON Schema is found
 * @param version {@code 2.1.0}
 * @param runs one: this run
 */
public record SarifLog(String $schema, String version, List<Run> runs) {

    /**
     * A run of the tool.
     *
     * @param columnKind {@code unicodeCodePoints}: columns are counted in code points
     */
    public record Run(
            Tool tool,
            Map<String, UriBase> originalUriBaseIds,
            String columnKind,
            List<Result> results) {}

    /** The tool, which is its driver alone. */
    public record Tool(Driver driver) {}

    /** The program. */
    public record Driver(String name, String version, List<Rule> rules) {}

    /** A rule, as far as more than its id is known. */
    public record Rule(
            String id,
            Optional<Text> shortDescription,
            Optional<Text> fullDescription,
            Optional<Configuration> defaultConfiguration) {}

    /** How much a rule matters unless a pack says otherwise. */
    public record Configuration(String level) {}

    /** Plain text. */
    public record Text(String text) {}

    /** A folder that places are relative to; where it is, is nobody's business. */
    public record UriBase(Text description) {}

    /** Something that was found. */
    public record Result(
            String ruleId,
            int ruleIndex,
            String level,
            Text message,
            Optional<List<Location>> locations,
            Optional<List<Location>> relatedLocations) {}

    /** A place. */
    public record Location(PhysicalLocation physicalLocation, Optional<Text> message) {}

    /** A place in a file; the file as a whole when it has no region. */
    public record PhysicalLocation(Artifact artifactLocation, Optional<Region> region) {}

    /** A file; relative to the folder of the base when it has one. */
    public record Artifact(String uri, Optional<String> uriBaseId) {}

    /**
     * A part of a line, or the line.
     *
     * @param endColumn the column behind it; without it, the region reaches to the end of the line
     */
    public record Region(
            int startLine, Optional<Integer> startColumn, Optional<Integer> endColumn) {}
}
