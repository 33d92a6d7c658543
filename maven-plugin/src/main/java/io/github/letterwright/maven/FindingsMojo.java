package io.github.letterwright.maven;

import io.github.letterwright.batch.BatchRenderer;
import io.github.letterwright.batch.Progress;
import java.io.Console;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** What the goals have in common that go through all cases and tell what they find. */
@NullUnmarked
abstract class FindingsMojo extends CasesMojo {

    /** What fails the build: {@code error}, or {@code warning} as well. */
    @Parameter(property = "letterwright.failOn", defaultValue = "error")
    private String failOn;

    /** How many letters are made at once; without it, one for each processor. */
    @Parameter(property = "letterwright.threads")
    private Integer threads;

    /** Whether messages quote the case; {@code false} keeps patient data out of the log. */
    @Parameter(property = "letterwright.quoteText", defaultValue = "true")
    private boolean quoteText;

    /**
     * A SARIF 2.1.0 file that everything found is written to as well, for code-review tools, such
     * as {@code target/letterwright.sarif}; without it, none. It is written when the build fails,
     * too.
     */
    @Parameter(property = "letterwright.sarif")
    private String sarif;

    @Override
    final void work() throws MojoExecutionException, MojoFailureException {
        Findings findings = new Findings(getLog(), quoteText, failOn);
        try {
            run(findings);
        } catch (MojoFailureException | MojoExecutionException wrong) {
            writeSarif(findings);
            throw wrong;
        }
        writeSarif(findings);
    }

    private void writeSarif(Findings findings) throws MojoExecutionException {
        if (sarif != null) {
            findings.writeSarif(resolve(sarif), Path.of(session().getRequest().getBaseDirectory()));
        }
    }

    /** Does the goal's work. */
    abstract void run(Findings findings) throws MojoExecutionException, MojoFailureException;

    @Override
    void read(ParameterFaults faults) {
        faults.of(() -> Words.severity("failOn", failOn));
        super.read(faults);
        faults.of(() -> Words.atLeastOne("threads", Objects.requireNonNullElse(threads, 1)));
    }

    /** Whether messages may quote letters. */
    final boolean quotesText() {
        return quoteText;
    }

    /** Modules of a parallel build would write over each other's line. */
    private Progress progress() {
        Console console = System.console();
        boolean terminal =
                console != null
                        && isTerminal(console)
                        && getLog().isInfoEnabled()
                        && session().getRequest().isInteractiveMode()
                        && session().getRequest().getDegreeOfConcurrency() < 2;
        return terminal
                ? ProgressLines.on(
                        text -> console.printf("%s", text).flush(),
                        getLog()::info,
                        System::nanoTime)
                : ProgressLines.in(getLog()::info, System::nanoTime);
    }

    /** From JDK 22 on there is a console where there is no terminal, and it says so. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJdk) {
            return true;
        }
    }

    @Override
    final BatchRenderer.Builder renderer() throws MojoExecutionException {
        BatchRenderer.Builder renderer =
                super.renderer()
                        .quoteText(quoteText)
                        .execution(resolve("pom.xml@" + execution().getExecutionId()))
                        .progress(progress());
        if (threads != null) {
            renderer.threads(Words.atLeastOne("threads", threads));
        }
        return renderer;
    }
}
