package io.github.letterwright.batch;

import io.github.letterwright.compose.EngineVersion;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SarifFormat;
import io.github.letterwright.diagnostic.SarifLog;
import io.github.letterwright.rule.About;
import io.github.letterwright.rule.Rule;
import io.github.letterwright.rule.StandardRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a run found as a SARIF file, which code-review tools show beside the lines. */
public final class SarifFile {

    private SarifFile() {}

    /**
     * Writes the file, whole or not at all, with the standard rules and their reasons.
     *
     * @param file where; an earlier one is replaced, and folders that it needs are made
     * @param root the folder that files are named relative to, absolute
     * @param quoteText whether messages may quote the case, which is patient data
     * @return why it cannot be written; empty when it was
     */
    public static Optional<Diagnostic> write(
            Path file, Path root, boolean quoteText, List<Diagnostic> found) {
        SarifFormat format = SarifFormat.of(EngineVersion.OURS, root).quoteText(quoteText);
        for (Rule rule : StandardRules.all()) {
            About about = rule.about();
            format =
                    format.withRule(
                            about.id(),
                            about.severity(),
                            about.title(),
                            about.reason() + " Source: " + about.source());
        }
        SarifLog log = format.format(found);
        try {
            WholeFile.write(file, out -> ManifestFile.write(log, out));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Places.unwritable(file, e));
        }
    }
}
