package io.github.letterwright.maven;

import io.github.letterwright.approve.Approval.Accepted;
import io.github.letterwright.approve.ApprovalDiagnostics;
import io.github.letterwright.batch.BatchReport;
import io.github.letterwright.conform.Conformance;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.jspecify.annotations.NullUnmarked;

/**
 * Takes the letters as they are now for approved, so that {@code check} tells from then on what of
 * them changes: for each letter a text with its words, section by section, and its number of pages.
 * It renders and checks them aside, as {@code check} does; while a case is wrong nothing is
 * approved. Approved letters hold the text of cases: in a repository that others read, approve
 * invented cases, or letters for the public.
 */
@NullUnmarked
@Mojo(name = "approve", threadSafe = true, requiresProject = false)
public final class ApproveMojo extends ApprovedMojo {

    @Override
    void run(Findings findings) throws MojoExecutionException, MojoFailureException {
        refuseShared();
        BatchReport report = renderAside(Conformance.create(), false);
        findings.log(report.diagnostics());
        findings.failIfWrong("; nothing is approved");
        findings.logEach(ApprovalDiagnostics.taken(compare()));
        findings.failIfWrong("; nothing is approved");
        getLog().info(sum(accept()));
    }

    private void refuseShared() throws MojoExecutionException {
        Optional<String> other = SharedApproval.other(session().getCurrentProject(), execution());
        if (other.isPresent()) {
            throw new MojoExecutionException(
                    "the execution %s makes letters of the same cases as %s, with another pack, and has the same folder of approved letters, %s: give one of the two another approvedDirectory"
                            .formatted(other.get(), execution().getExecutionId(), shownApproved()));
        }
    }

    private Accepted accept() throws MojoExecutionException {
        try {
            return approval().accept();
        } catch (IOException e) {
            throw failed("written", e);
        }
    }

    private String sum(Accepted its) {
        return "%s approved: %d new, %d changed, %d removed -> %s"
                .formatted(
                        Findings.count(its.letters(), "letter"),
                        its.added(),
                        its.changed(),
                        its.removed(),
                        shownApproved());
    }
}
