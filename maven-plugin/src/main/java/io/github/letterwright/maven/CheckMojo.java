package io.github.letterwright.maven;

import io.github.letterwright.approve.ApprovalDiagnostics;
import io.github.letterwright.approve.ApprovalReport;
import io.github.letterwright.approve.ChangesPage;
import io.github.letterwright.batch.BatchReport;
import io.github.letterwright.batch.SetComparison;
import io.github.letterwright.compose.TemplateCoverage;
import io.github.letterwright.conform.Conformance;
import io.github.letterwright.diagnostic.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Renders the letters aside, in {@code target/letterwright-check}, an execution with an id in
 * {@code target/letterwright/<id>}, and checks every one: that its PDF keeps the rules of PDF/A-2a
 * and PDF/UA-1, that everybody can read and find their way in it, and that its words are those of
 * the HTML. For the rules of the two standards it needs {@code org.verapdf:validation-model} among
 * the plugin's dependencies; without it, it says so. Then it says whether the letters in {@code
 * outputDirectory} are still these, byte by byte: a letter that was altered is an error, and one
 * that is stale, because its case, pack, fonts or Letterwright are others now, a warning.
 *
 * <p>And it holds the letters against those that were approved: what a reader would notice and
 * nobody has approved is an error, a change that many letters share a single one. The log has them
 * all, {@code changes.html} in that folder shows them, and the command that accepts them stands
 * last. Before anything is approved there is one warning.
 */
@NullUnmarked
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        threadSafe = true,
        requiresProject = false)
public final class CheckMojo extends ApprovedMojo {

    /**
     * Whether to tell as well what of the packs' templates no case tests: a line for each pack, and
     * a page in the folder {@code coverage} beside the letters.
     */
    @Parameter(property = "letterwright.coverage", defaultValue = "false")
    private boolean coverage;

    @Override
    void run(Findings findings) throws MojoExecutionException, MojoFailureException {
        Conformance conformance = Conformance.create();
        BatchReport rendered = renderAside(conformance, coverage);
        SetComparison comparison =
                rendered.cases() == 0
                        ? SetComparison.NONE
                        : SetComparison.of(output(), resolve(aside()), audiences());
        BatchReport report = rendered.with(comparison.diagnostics());
        findings.log(report.diagnostics());
        if (report.cases() > 0) {
            getLog().info(sum(report, conformance.judgesStandards()));
            getLog().info(sum(comparison));
        }
        report.coverage().forEach(pack -> getLog().info(untested(pack)));
        if (report.letters() > 0) {
            tellApproval(findings, report);
        }
        findings.failIfWrong(report, "found wrong");
    }

    private void tellApproval(Findings findings, BatchReport report) throws MojoExecutionException {
        ApprovalReport its = compare();
        String command = acceptCommand();
        write(ChangesPage.of(its).quoteText(quotesText()), command);
        findings.logEach(ApprovalDiagnostics.of(its));
        getLog().info(ApprovalWords.sum(its, shownApproved()) + " -> " + page());
        if (!its.isClean()) {
            findings.conclude(
                    its.isFirst() ? Severity.WARNING : Severity.ERROR,
                    ApprovalWords.conclusion(its, report.withheld(), command));
        }
    }

    private String page() {
        return aside() + "/" + ChangesPage.NAME;
    }

    private void write(ChangesPage page, String command) throws MojoExecutionException {
        try {
            page.write(resolve(aside()), command);
        } catch (IOException e) {
            throw new MojoExecutionException("%s cannot be written: %s".formatted(page(), e), e);
        }
    }

    private String untested(TemplateCoverage pack) {
        return pack.summary() + " -> " + aside() + "/coverage/" + pack.pack() + ".html";
    }

    private static String sum(BatchReport report, boolean standards) {
        return String.format(
                Locale.ROOT,
                "%s, %s, %s: %d sound, %d wrong, %s%s",
                Findings.count(report.cases(), "case"),
                Findings.count(report.letters(), "letter"),
                Findings.count(report.pages(), "page"),
                report.sound(),
                report.withheld(),
                report.tally(),
                standards ? "" : "; not checked: the rules of PDF/A-2a and PDF/UA-1");
    }

    private String sum(SetComparison its) {
        List<String> parts = new ArrayList<>();
        parts.add(
                its.compared() == 0
                        ? "nothing to compare in " + shownOutput()
                        : "%s%s in %s %s the same bytes as %s inputs make today"
                                .formatted(
                                        its.different() == 0 ? "" : its.same() + " of ",
                                        Findings.count(its.compared(), "file"),
                                        shownOutput(),
                                        its.compared() == 1 ? "has" : "have",
                                        its.compared() == 1 ? "its" : "their"));
        if (its.missing() > 0) {
            parts.add(Findings.count(its.missing(), "file") + " no longer there");
        }
        if (its.unrendered() > 0) {
            parts.add(Findings.count(its.unrendered(), "letter") + " not rendered there yet");
        }
        return String.join("; ", parts);
    }
}
