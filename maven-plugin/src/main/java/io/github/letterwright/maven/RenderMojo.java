package io.github.letterwright.maven;

import io.github.letterwright.batch.BatchRenderer;
import io.github.letterwright.batch.BatchReport;
import io.github.letterwright.batch.OutputFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Renders a folder of case descriptions as letters: a set for each audience, with an overview and a
 * manifest. Only what has changed is made again: a letter stays while its case, its pack and every
 * parameter are what they were. A wrong case has no letter, and fails the build after all others
 * were rendered. For editors, the schema of cases is kept in {@code .schema} in their folder, and
 * that of packs in theirs.
 */
@NullUnmarked
@Mojo(
        name = "render",
        defaultPhase = LifecyclePhase.PACKAGE,
        threadSafe = true,
        requiresProject = false)
public final class RenderMojo extends LettersMojo {

    /** What letters are written as: {@code html}, {@code pdf}, {@code txt}. */
    @Parameter(property = "letterwright.formats", defaultValue = "html,pdf")
    private List<String> formats;

    @Override
    void read(ParameterFaults faults) {
        super.read(faults);
        faults.of(this::formats);
    }

    private Set<OutputFormat> formats() throws MojoExecutionException {
        return Words.set("formats", OutputFormat.class, formats);
    }

    @Override
    void run(Findings findings) throws MojoExecutionException, MojoFailureException {
        BatchRenderer.Builder renderer = renderer().outputDirectory(output()).formats(formats());
        writeSchemas();
        long start = System.nanoTime();
        BatchReport report = renderer.build().render();
        findings.log(report.diagnostics());
        if (report.cases() > 0) {
            double seconds = (System.nanoTime() - start) / 1e9;
            getLog().info(sum(report, seconds) + " -> " + where());
        }
        findings.failIfWrong(report, "withheld");
    }

    private static String sum(BatchReport report, double seconds) {
        return String.format(
                Locale.ROOT,
                "%s, %s, %s: %d rendered, %d unchanged, %d withheld, %s in %.1f s",
                Findings.count(report.cases(), "case"),
                Findings.count(report.letters(), "letter"),
                Findings.count(report.pages(), "page"),
                report.rendered(),
                report.unchanged(),
                report.withheld(),
                report.tally(),
                seconds);
    }

    private String where() {
        Path shown = shownOutput();
        return shown + " (open " + shown.resolve(firstAudience()).resolve("index.html") + ")";
    }
}
