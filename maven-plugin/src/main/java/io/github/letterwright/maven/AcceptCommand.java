package io.github.letterwright.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/**
 * The command that approves what an execution checks, for the folder that Maven was started in. It
 * names the POM, the module, the profiles and the execution where these are needed, and what was
 * said of letters on the command line; settings and the local repository are everybody's own.
 */
final class AcceptCommand {

    /** What shapes letters, or says which they are. */
    private static final List<String> PARAMETERS =
            List.of(
                    "approvedDirectory",
                    "audiences",
                    "casesDirectory",
                    "includes",
                    "outputTimestamp",
                    "pack",
                    "packsDirectory");

    private final MavenSession session;
    private final MavenExecutionRequest request;
    private final MavenProject project;
    private final MojoExecution execution;
    private final Path folder;
    private final List<String> words = new ArrayList<>(List.of("mvn"));

    private AcceptCommand(MavenSession session, MojoExecution execution, Path folder) {
        this.session = session;
        this.request = session.getRequest();
        this.project = session.getCurrentProject();
        this.execution = execution;
        this.folder = folder;
    }

    /** The command of an execution of the project that is being built. */
    static AcceptCommand of(MavenSession session, MojoExecution execution) {
        return new AcceptCommand(
                session, execution, Path.of(System.getProperty("user.dir")).toAbsolutePath());
    }

    /** The command in one line, quoted for a shell. */
    String text() {
        addPom();
        addModule();
        addProfiles();
        addProperties();
        words.add(goal());
        return String.join(" ", words.stream().map(ShellWord::quoted).toList());
    }

    private void addPom() {
        if (request.getPom() != null) {
            Path pom = request.getPom().toPath().toAbsolutePath().normalize();
            if (!pom.equals(folder.resolve("pom.xml"))) {
                words.add("-f");
                words.add(shown(folder, pom));
            }
        }
    }

    /** Where the POM is not that of the project, and where it is, but has modules. */
    private void addModule() {
        if (project.getFile() == null) {
            return;
        }
        Path root = Path.of(request.getBaseDirectory());
        Path base = project.getBasedir().toPath();
        if (!project.isExecutionRoot()) {
            words.add("-pl");
            words.add(base.equals(root) ? ":" + project.getArtifactId() : shown(root, base));
        } else if (!project.getModules().isEmpty()) {
            words.add("-N");
        }
    }

    private static String shown(Path from, Path path) {
        return path.getRoot().equals(from.getRoot())
                ? from.relativize(path).toString()
                : path.toString();
    }

    /** Those of the command line; what the settings define they may have switched on themselves. */
    private void addProfiles() {
        List<String> profiles =
                Stream.concat(
                                request.getActiveProfiles().stream()
                                        .filter(id -> !isOfSettings(id))
                                        .distinct(),
                                request.getInactiveProfiles().stream().map(id -> "!" + id))
                        .toList();
        if (!profiles.isEmpty()) {
            words.add("-P");
            words.add(String.join(",", profiles));
        }
    }

    private boolean isOfSettings(String profile) {
        return request.getProfiles().stream().anyMatch(its -> its.getId().equals(profile));
    }

    private void addProperties() {
        Properties given = session.getUserProperties();
        for (String parameter : PARAMETERS) {
            String key = "letterwright." + parameter;
            String value = given.getProperty(key);
            if (value != null) {
                words.add("-D" + key + "=" + value);
            }
        }
    }

    /** By its prefix where the project has this plugin, and by its full name elsewhere. */
    private String goal() {
        PluginDescriptor plugin = execution.getMojoDescriptor().getPluginDescriptor();
        String id = execution.getExecutionId();
        return (isOfProject(plugin) ? plugin.getGoalPrefix() : plugin.getId())
                + ":approve"
                + (id.equals("default-cli") ? "" : "@" + id);
    }

    private boolean isOfProject(PluginDescriptor plugin) {
        return project.getBuildPlugins().stream()
                .anyMatch(
                        its ->
                                its.getKey().equals(plugin.getPluginLookupKey())
                                        && plugin.getVersion().equals(its.getVersion()));
    }
}
