package io.github.letterwright.rule;

import io.github.letterwright.read.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What the rules over sets keep of a case.
 *
 * @param file the case, as {@link io.github.letterwright.read.CaseFile#name()}
 * @param byRule traces by the rule that keeps them
 * @param suppressed the rules that the case suppresses
 */
public record Traces(String file, Map<String, List<SetRule.Trace>> byRule, Set<String> suppressed) {

    /** How long a {@link #hash} is. */
    static final int HASH_LENGTH = 20;

    public Traces {
        byRule = Map.copyOf(byRule);
        suppressed = Set.copyOf(suppressed);
    }

    /** The same of a case whose file has another name. */
    public Traces renamed(UnaryOperator<String> names) {
        Map<String, List<SetRule.Trace>> renamed = new HashMap<>();
        byRule.forEach(
                (rule, traces) ->
                        renamed.put(
                                rule, traces.stream().map(trace -> trace.renamed(names)).toList()));
        return new Traces(names.apply(file), renamed, suppressed);
    }

    /** The hash of a text for a trace: 80 bits of its SHA-256, in hexadecimal. */
    public static String hash(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_LENGTH);
    }
}
