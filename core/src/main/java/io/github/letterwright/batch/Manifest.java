package io.github.letterwright.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.letterwright.compose.EngineVersion;
import io.github.letterwright.compose.Provenance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /**
     * A pack.
     *
     * @param sha256 of its files
     * @param fontsSha256 of its fonts
     * @param findings what is wrong with it, whatever the case
     */
    record Pack(
            String name,
            String sha256,
            String fontsSha256,
            @JsonProperty("diagnostics") @JsonInclude(JsonInclude.Include.NON_EMPTY)
                    List<Finding> findings) {

        Pack {
            // Left out of the JSON when there are none.
            findings = findings == null ? List.of() : List.copyOf(findings);
        }
    }

    /**
     * A letter, made or withheld.
     *
     * @param source the path of its case description
     * @param sha256 of the case description; never in a public set, since it is taken over what the
     *     public must not see: who guesses a removed name could try it
     * @param number the case number, as this audience reads it
     * @param facts when it was decided, and how fast it had to be; absent when it has no view, or
     *     the case states none of it
     * @param decisions the decision on each item, in order
     * @param provenance what it was made from, as its PDF says too; absent when it was withheld
     * @param suppressions rules that the case switches off; absent when there are none
     * @param findings what was found wrong, except for what is wrong with the pack
     */
    record Letter(
            @JsonProperty("case") String source,
            Optional<String> sha256,
            State state,
            Optional<String> pack,
            Optional<String> title,
            Optional<String> number,
            Optional<Facts> facts,
            List<String> decisions,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) int pages,
            Optional<Provenance> provenance,
            List<Output> outputs,
            @JsonProperty("suppress") Optional<List<Suppressed>> suppressions,
            @JsonProperty("diagnostics") List<Finding> findings) {

        /** The same with findings that came up later. */
        Letter with(List<Finding> more) {
            List<Finding> all = Stream.concat(findings.stream(), more.stream()).toList();
            return new Letter(
                    source,
                    sha256,
                    state,
                    pack,
                    title,
                    number,
                    facts,
                    decisions,
                    pages,
                    provenance,
                    outputs,
                    suppressions,
                    all);
        }

        /** The same without the letter itself. */
        Letter withheld() {
            return new Letter(
                    source,
                    sha256,
                    State.WITHHELD,
                    pack,
                    title,
                    number,
                    facts,
                    decisions,
                    0,
                    Optional.empty(),
                    List.of(),
                    suppressions,
                    findings);
        }
    }

    /**
     * What a case states of its course.
     *
     * @param priority {@code standard} or {@code expedited}
     * @param dateAssigned when the reviewer was given the case, ISO 8601: {@code 2014-12-04}
     * @param decisionDate when it was decided, likewise
     */
    record Facts(
            Optional<String> priority,
            Optional<String> dateAssigned,
            Optional<String> decisionDate) {

        /** Of a case that states nothing of it. */
        static final Facts NONE = new Facts(Optional.empty(), Optional.empty(), Optional.empty());
    }

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
     * A rule that is switched off for one case.
     *
     * @param reason why, in free words; only where the set may quote the case, never in a public
     *     set
     */
    record Suppressed(String rule, Optional<String> reason) {}

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
