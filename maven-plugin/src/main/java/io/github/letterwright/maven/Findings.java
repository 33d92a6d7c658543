package io.github.letterwright.maven;

import io.github.letterwright.batch.BatchReport;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.TextFormat;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells Maven what was found, and whether the build fails for it. */
final class Findings {

    private final Log log;
    private final TextFormat format;
    private final Severity failOn;

    /**
     * What is told.
     *
     * @param failOn {@code error} or {@code warning}
     * @throws MojoExecutionException when it is another word
     */
    Findings(Log log, boolean quoteText, String failOn) throws MojoExecutionException {
        this.log = log;
        this.format = TextFormat.create().quoteText(quoteText);
        this.failOn = Words.severity("failOn", failOn);
    }

    void log(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.isError()) {
                log.error(text(diagnostic));
            } else {
                log.warn(text(diagnostic));
            }
        }
    }

    /** Without its first word, the severity: Maven writes that before every message. */
    private String text(Diagnostic diagnostic) {
        String text = format.format(diagnostic);
        return text.substring(text.indexOf(' ') + 1);
    }

    /**
     * Fails the build for errors, and for warnings where that is asked for.
     *
     * @param fate what became of the letters that are wrong
     * @throws MojoFailureException then
     */
    void failIfWrong(BatchReport report, String fate) throws MojoFailureException {
        if (report.errors() > 0) {
            String errors = count(report.errors(), "error") + ", see above";
            throw new MojoFailureException(
                    report.withheld() == 0
                            ? errors
                            : errors + "; " + count(report.withheld(), "letter") + " " + fate);
        }
        if (failOn == Severity.WARNING && report.warnings() > 0) {
            throw new MojoFailureException(
                    count(report.warnings(), "warning") + ", see above, and failOn is warning");
        }
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
