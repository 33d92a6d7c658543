package io.github.letterwright.maven;

import io.github.letterwright.batch.BatchReport;
import io.github.letterwright.batch.SarifFile;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.Tally;
import io.github.letterwright.diagnostic.TextFormat;
import io.github.letterwright.rule.About;
import io.github.letterwright.rule.Rule;
import io.github.letterwright.rule.StandardRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven what was found, and whether the build fails for it. */
final class Findings {

    /** A folder or a file that is missing, or cannot be read, written or deleted; a faulty glob. */
    private static final Set<String> OF_THE_PLACE =
            Set.of("LW502", "LW504", "LW505", "LW506", "LW508");

    private final Log log;
    private final boolean quoteText;
    private final TextFormat format;
    private final Severity failOn;
    private final List<Diagnostic> all = new ArrayList<>();

    /**
     * What is told.
     *
     * @param failOn {@code error} or {@code warning}
     * @throws MojoExecutionException when it is another word
     */
    Findings(Log log, boolean quoteText, String failOn) throws MojoExecutionException {
        this.log = log;
        this.quoteText = quoteText;
        this.format = TextFormat.create().quoteText(quoteText);
        this.failOn = Words.severity("failOn", failOn);
    }

    /** Tells each but the notes, and then which rules found how much. */
    void log(List<Diagnostic> diagnostics) {
        log(diagnostics, log::debug);
    }

    /** Tells each, notes as well. */
    void logWithNotes(List<Diagnostic> diagnostics) {
        log(diagnostics, log::info);
    }

    /** Tells each; what is one finding whatever its places needs no sum. */
    void logEach(List<Diagnostic> diagnostics) {
        logEach(diagnostics, log::debug);
    }

    private void logEach(List<Diagnostic> diagnostics, Consumer<String> notes) {
        all.addAll(diagnostics);
        diagnostics.forEach(diagnostic -> log(diagnostic, notes));
    }

    private void log(List<Diagnostic> diagnostics, Consumer<String> notes) {
        logEach(diagnostics, notes);
        Tally.of(diagnostics).byRule(titles()).forEach(log::info);
    }

    private void log(Diagnostic diagnostic, Consumer<String> notes) {
        log(diagnostic.severity(), text(diagnostic), notes);
    }

    private void log(Severity severity, String text, Consumer<String> notes) {
        switch (severity) {
            case ERROR -> log.error(text);
            case WARNING -> warn(text);
            case NOTE -> notes.accept(text);
        }
    }

    /** Says what is to be done about what was told. */
    void conclude(Severity severity, String text) {
        log(severity, text, log::info);
    }

    /** A quiet Maven ({@code -q}) is told what fails its build all the same. */
    private void warn(String text) {
        if (failOn == Severity.WARNING && !log.isWarnEnabled()) {
            log.error("warning: " + text);
        } else {
            log.warn(text);
        }
    }

    private static Map<String, String> titles() {
        return StandardRules.all().stream()
                .map(Rule::about)
                .collect(Collectors.toMap(About::id, About::title));
    }

    /** Without its first word, the severity: Maven writes one before every message. */
    private String text(Diagnostic diagnostic) {
        String text = format.format(diagnostic);
        return text.substring(text.indexOf(' ') + 1);
    }

    /**
     * Fails the build for errors, and for warnings where that is asked for.
     *
     * @param fate what became of the letters that are wrong
     * @throws MojoFailureException then
     * @throws MojoExecutionException when files or folders are among what is wrong, and so not the
     *     letters alone
     */
    void failIfWrong(BatchReport report, String fate)
            throws MojoFailureException, MojoExecutionException {
        failIfWrong(
                report.withheld() == 0
                        ? ""
                        : "; " + count(report.withheld(), "letter") + " " + fate);
    }

    /**
     * The same.
     *
     * @param consequence of errors, behind their number
     */
    void failIfWrong(String consequence) throws MojoFailureException, MojoExecutionException {
        Tally tally = Tally.of(all);
        if (tally.errors() > 0) {
            String sum = count(tally.errors(), "error") + ", see above" + consequence;
            if (all.stream().map(Diagnostic::id).anyMatch(OF_THE_PLACE::contains)) {
                throw new MojoExecutionException(sum);
            }
            throw new MojoFailureException(sum);
        }
        if (failOn == Severity.WARNING && tally.warnings() > 0) {
            throw new MojoFailureException(
                    count(tally.warnings(), "warning") + ", see above, and failOn is warning");
        }
    }

    /**
     * Writes all that was told.
     *
     * @param root the folder that files are named relative to
     * @throws MojoExecutionException when the file cannot be written
     */
    void writeSarif(Path file, Path root) throws MojoExecutionException {
        Optional<Diagnostic> fault = SarifFile.write(file, root, quoteText, all);
        if (fault.isPresent()) {
            throw new MojoExecutionException(text(fault.get()));
        }
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
