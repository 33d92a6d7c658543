package io.github.letterwright.maven;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.init.NewProject;
import io.github.letterwright.init.OrganizationName;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Writes a small project that renders at once: a POM, an invented case that shows the fields in
 * common use, and a pack with the letterhead of an organization. Where there is a POM already, it
 * writes case and pack alone, and tells what belongs into that POM. It never overwrites a file:
 * when one is in the way, nothing is written.
 */
@NullUnmarked
@Mojo(name = "init", threadSafe = true, requiresProject = false)
public final class InitMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    /**
     * Whose letters they are: the letterhead has this name, and the folder of the pack is called
     * after it.
     */
    @Parameter(property = "letterwright.organization", defaultValue = "Your Organization")
    private String organization;

    /** The folder of the project, seen from the current one; it need not exist. */
    @Parameter(property = "letterwright.directory", defaultValue = ".")
    private String directory;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        NewProject project = new NewProject(folder(), name());
        if (!project.inTheWay().isEmpty()) {
            throw new MojoFailureException(
                    "nothing was written, since there is already, in %s: %s; -Dletterwright.directory=… names another folder"
                            .formatted(folder(), listed(project)));
        }
        Optional<Diagnostic> fault = project.write();
        if (fault.isPresent()) {
            throw new MojoExecutionException(
                    "nothing was written: "
                            + fault.get().location().file()
                            + " "
                            + fault.get().message().text());
        }
        tell(project);
    }

    private static String listed(NewProject project) {
        return project.inTheWay().stream().map(Path::toString).collect(Collectors.joining(", "));
    }

    private Path folder() {
        return Path.of(session.getRequest().getBaseDirectory()).resolve(directory).normalize();
    }

    private OrganizationName name() throws MojoExecutionException {
        try {
            return new OrganizationName(organization);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("organization: " + e.getMessage(), e);
        }
    }

    private void tell(NewProject project) {
        project.files().forEach(file -> getLog().info("wrote " + file));
        Optional<String> plugin = project.plugin();
        if (plugin.isPresent()) {
            getLog().info("put this into the <plugins> of your pom.xml:\n\n" + plugin.get() + "\n");
        }
        getLog().info("next, in " + folder() + ": mvn package");
    }
}
