package io.github.letterwright.maven;

import io.github.letterwright.batch.CheckReport;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Reads and checks all cases, and all packs whether a case uses them or not, and writes no letter:
 * what {@code render} would find up to the PDF, in a small part of its time. What only the PDF
 * shows, such as text outside of the page, is left to {@code render} and {@code check}.
 */
@NullUnmarked
@Mojo(
        name = "validate",
        defaultPhase = LifecyclePhase.VALIDATE,
        threadSafe = true,
        requiresProject = false)
public final class ValidateMojo extends FindingsMojo {

    /** Where {@code render} writes: nothing in there is a case, should it stand among the cases. */
    @Parameter(property = "letterwright.outputDirectory", defaultValue = "target/letters")
    private String outputDirectory;

    @Override
    void run(Findings findings) throws MojoExecutionException, MojoFailureException {
        long start = System.nanoTime();
        CheckReport report = renderer().outputDirectory(resolve(outputDirectory)).build().check();
        findings.logWithNotes(report.diagnostics());
        double seconds = (System.nanoTime() - start) / 1e9;
        getLog().info(sum(report, seconds));
        findings.failIfWrong("");
    }

    private static String sum(CheckReport report, double seconds) {
        return String.format(
                Locale.ROOT,
                "%s, %s: %s in %.1f s",
                Findings.count(report.cases(), "case"),
                Findings.count(report.packs(), "pack"),
                report.tally(),
                seconds);
    }
}
