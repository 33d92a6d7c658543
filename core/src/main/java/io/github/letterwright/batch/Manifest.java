package io.github.letterwright.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.letterwright.compose.EngineVersion;
import io.github.letterwright.compose.Provenance;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a set's {@code manifest.json}: what its letters were made from, and what of. It
 * has no clock and nothing of the machine in it, so that the same set has the same manifest.
 *
 * @param schema {@code letter-set/1}
 * @param audience whom the set is for
 * @param engine what made it
 * @param packs the packs that its letters were made with, by name
 * @param letters the letters, by the path of their case
 */
record Manifest(
        String schema, String audience, Engine engine, List<Pack> packs, List<Letter> letters) {

    static final String SCHEMA = "letter-set/1";

    /** The program, and its version. */
    record Engine(String name, String version) {

        static final Engine OURS = new Engine("letterwright", EngineVersion.OURS);
    }

    /** A pack, the hash of its files, and that of its fonts. */
    record Pack(String name, String sha256, String fontsSha256) {}

    /**
     * A letter, made or withheld.
     *
     * @param source the path of its case description
     * @param sha256 of the case description; never in a public set, since it is taken over what the
     *     public must not see: who guesses a removed name could try it
     * @param number the case number, as this audience reads it
     * @param decisions the decision on each item, in order
     * @param provenance what it was made from, as its PDF says too; absent when it was withheld
     * @param findings what was found wrong
     */
    record Letter(
            @JsonProperty("case") String source,
            Optional<String> sha256,
            State state,
            Optional<String> pack,
            Optional<String> title,
            Optional<String> number,
            List<String> decisions,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) int pages,
            Optional<Provenance> provenance,
            List<Output> outputs,
            @JsonProperty("diagnostics") List<Finding> findings) {}

    /** What became of a letter. */
    enum State {
        @JsonProperty("rendered")
        RENDERED,
        @JsonProperty("withheld")
        WITHHELD
    }

    /** A file of the set. */
    record Output(String path, String sha256, long bytes) {}

    /**
     * A diagnostic.
     *
     * @param file where, when that is not the case description
     */
    record Finding(
            String id,
            String severity,
            String message,
            Optional<String> file,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) int line,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) int column) {}
}
