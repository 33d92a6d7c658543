package io.github.letterwright.maven;

import io.github.letterwright.batch.Drafts;
import io.github.letterwright.preview.Preview;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Shows the letters in the browser and keeps them in step with cases, packs and styles: whatever is
 * saved, every letter that it changes is seen at once. It writes nothing, is seen from this machine
 * alone, and goes on until it is interrupted.
 */
@NullUnmarked
@Mojo(name = "preview", threadSafe = true, requiresProject = false)
public final class PreviewMojo extends CasesMojo {

    /** Where {@code render} writes: nothing in there is a case, should it stand among the cases. */
    @Parameter(property = "letterwright.outputDirectory", defaultValue = "target/letters")
    private String outputDirectory;

    /**
     * The folder of approved letters, a folder in it for each audience. They hold the text of
     * cases.
     */
    @Parameter(property = "letterwright.approvedDirectory", defaultValue = "src/letters/approved")
    private String approvedDirectory;

    /** The port of its address; when it is taken, the first one above that is free. */
    @Parameter(property = "letterwright.port", defaultValue = "4000")
    private int port;

    /** Whether to open the browser. */
    @Parameter(property = "letterwright.open", defaultValue = "false")
    private boolean open;

    /**
     * What opens a file in your editor: an URI with {@code {file}}, {@code {line}} and {@code
     * {column}}, such as <code>idea://open?file={file}&amp;line={line}</code> for IntelliJ IDEA.
     */
    @Parameter(
            property = "letterwright.editor",
            defaultValue = "vscode://file/{file}:{line}:{column}")
    private String editor;

    @Override
    void work() throws MojoExecutionException, MojoFailureException {
        Drafts drafts = renderer().outputDirectory(resolve(outputDirectory)).drafts();
        if (!Files.isDirectory(cases())) {
            Findings findings = new Findings(getLog(), true, "error");
            findings.log(drafts.cases().diagnostics());
            findings.failIfWrong("");
        }
        try (Preview preview = Preview.start(settings(drafts))) {
            getLog().info(preview.address() + " shows the letters; Ctrl+C ends it");
            if (open && !Browser.open(preview.address())) {
                getLog().warn("no browser could be opened; open the address yourself");
            }
            new CountDownLatch(1).await();
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Preview.Settings settings(Drafts drafts) throws MojoExecutionException {
        return new Preview.Settings(
                drafts,
                resolve(""),
                cases(),
                packs(),
                resolve(approvedDirectory),
                allAudiences(),
                Words.port("port", port),
                editor,
                getLog()::error);
    }

    /** The page can show either; those of the run come first. */
    private List<Audience> allAudiences() throws MojoExecutionException {
        List<Audience> all = new ArrayList<>(audiences());
        for (Audience audience : Audience.values()) {
            if (!all.contains(audience)) {
                all.add(audience);
            }
        }
        return all;
    }
}
