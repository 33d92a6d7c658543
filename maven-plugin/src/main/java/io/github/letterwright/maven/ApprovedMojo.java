package io.github.letterwright.maven;

import io.github.letterwright.approve.Approval;
import io.github.letterwright.approve.ApprovalReport;
import io.github.letterwright.batch.BatchReport;
import io.github.letterwright.batch.OutputFormat;
import io.github.letterwright.conform.Conformance;
import io.github.letterwright.pack.TemplatePacks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * What the goals have in common that render letters aside and look at those that were approved.
 * Each execution has a folder of its own for that: what one renders is not the other's.
 */
@NullUnmarked
abstract class ApprovedMojo extends LettersMojo {

    private static final String ASIDE = "target/letterwright-check";
    private static final String ASIDE_OF_ITS_OWN = "target/letterwright/";
    private static final Set<String> UNNAMED = Set.of("default", "default-cli");

    /**
     * The folder of approved letters, a folder in it for each audience. They hold the text of
     * cases.
     */
    @Parameter(property = "letterwright.approvedDirectory", defaultValue = "src/letters/approved")
    private String approvedDirectory;

    /** Where letters are rendered aside, as short as it can be typed. */
    final String aside() {
        return UNNAMED.contains(execution().getExecutionId())
                ? ASIDE
                : ASIDE_OF_ITS_OWN + execution().getExecutionId();
    }

    /** Renders the letters aside, and checks every one. */
    final BatchReport renderAside(Conformance conformance, boolean coverage)
            throws MojoExecutionException {
        return renderer()
                .outputDirectory(resolve(aside()))
                .formats(EnumSet.allOf(OutputFormat.class))
                .conformance(conformance)
                .coverage(coverage)
                .build()
                .render();
    }

    /** What was approved, and what was rendered aside. */
    final Approval approval() throws MojoExecutionException {
        return Approval.of(approved(), cases(), resolve(aside()), audiences())
                .with(TemplatePacks.in(packs()), pack());
    }

    /** What differs between the two. */
    final ApprovalReport compare() throws MojoExecutionException {
        try {
            return approval().compare();
        } catch (IOException e) {
            throw failed("read", e);
        }
    }

    final MojoExecutionException failed(String what, IOException e) {
        return new MojoExecutionException(
                "the letters in %s cannot be %s: %s".formatted(shownApproved(), what, e), e);
    }

    /** The folder of approved letters. */
    final Path approved() {
        return resolve(approvedDirectory);
    }

    /** The folder of approved letters as short as it can be typed. */
    final Path shownApproved() {
        return shown(approved());
    }

    /** The command that approves what this execution checks. */
    final String acceptCommand() {
        return AcceptCommand.of(session(), execution()).text();
    }
}
