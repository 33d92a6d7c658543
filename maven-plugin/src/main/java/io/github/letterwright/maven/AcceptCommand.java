package io.github.letterwright.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.io.DefaultSettingsReader;
import org.jspecify.annotations.Nullable;

/**
 * The command that approves what an execution checks, for the folder that Maven was started in. It
 * names settings, POM, module, profiles and execution where these are needed, and says again what
 * was said on the command line and may shape letters, by the plugin's parameters or by properties
 * that the POM uses.
 */
final class AcceptCommand {

    private final MavenSession session;
    private final MavenExecutionRequest request;
    private final MavenProject project;
    private final MojoExecution execution;
    private final PluginDescriptor plugin;
    private final Path folder;
    private final List<String> words = new ArrayList<>(List.of("mvn"));

    private AcceptCommand(MavenSession session, MojoExecution execution, Path folder) {
        this.session = session;
        this.request = session.getRequest();
        this.project = session.getCurrentProject();
        this.execution = execution;
        this.plugin = execution.getMojoDescriptor().getPluginDescriptor();
        this.folder = folder;
    }

    /** The command of an execution of the project that is being built. */
    static AcceptCommand of(MavenSession session, MojoExecution execution) {
        return new AcceptCommand(
                session, execution, Path.of(System.getProperty("user.dir")).toAbsolutePath());
    }

    /**
     * The command in one line, quoted for a shell; and a comment below it, where something must not
     * be told.
     */
    String text() {
        GivenProperties given =
                GivenProperties.of(
                        session.getUserProperties(),
                        UsedProperties.of(session, plugin.getPluginLookupKey()));
        addSettings();
        addFile("-f", request.getPom(), folder.resolve("pom.xml"));
        addModule();
        addProfiles();
        words.addAll(given.told());
        words.add(goal());
        return String.join(" ", words.stream().map(ShellWord::quoted).toList())
                + given.secret().map(note -> "\n  # " + note).orElse("");
    }

    private void addSettings() {
        if (request.isOffline()) {
            words.add("-o");
        }
        addFile(
                "-s",
                request.getUserSettingsFile(),
                Path.of(System.getProperty("user.home"), ".m2", "settings.xml"));
        addFile(
                "-gs",
                request.getGlobalSettingsFile(),
                Path.of(System.getProperty("maven.home", ""), "conf", "settings.xml"));
    }

    /** A file that Maven would not take of its own accord. */
    private void addFile(String option, @Nullable File file, Path usual) {
        if (file != null) {
            Path path = file.toPath().toAbsolutePath().normalize();
            if (!path.equals(usual.toAbsolutePath().normalize())) {
                words.add(option);
                words.add(shown(folder, path));
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

    /** As short as it can be typed. */
    private static String shown(Path from, Path path) {
        String whole = path.toString();
        if (!path.getRoot().equals(from.getRoot())) {
            return whole;
        }
        String relative = from.relativize(path).toString();
        return relative.length() <= whole.length() ? relative : whole;
    }

    /** Those of the command line; what settings and properties switch on they switch on again. */
    private void addProfiles() {
        Set<String> ofSettings = ofSettings();
        List<String> profiles =
                Stream.concat(
                                request.getActiveProfiles().stream()
                                        .filter(id -> !ofSettings.contains(id))
                                        .distinct(),
                                request.getInactiveProfiles().stream().map(id -> "!" + id))
                        .toList();
        if (!profiles.isEmpty()) {
            words.add("-P");
            words.add(String.join(",", profiles));
        }
    }

    /** Maven mixes these with those of the command line. */
    private Set<String> ofSettings() {
        Set<String> profiles = new HashSet<>();
        DefaultSettingsReader reader = new DefaultSettingsReader();
        for (File file :
                Arrays.asList(request.getGlobalSettingsFile(), request.getUserSettingsFile())) {
            if (file != null && file.isFile()) {
                try {
                    profiles.addAll(reader.read(file, Map.of()).getActiveProfiles());
                } catch (IOException e) {
                    // To name a profile once too often does no harm.
                    continue;
                }
            }
        }
        return profiles;
    }

    /** By its prefix where the project has this plugin, and by its full name elsewhere. */
    private String goal() {
        String id = execution.getExecutionId();
        return (isOfProject() ? plugin.getGoalPrefix() : plugin.getId())
                + ":approve"
                + (id.equals("default-cli") ? "" : "@" + id);
    }

    private boolean isOfProject() {
        return project.getBuildPlugins().stream()
                .anyMatch(
                        its ->
                                its.getKey().equals(plugin.getPluginLookupKey())
                                        && plugin.getVersion().equals(its.getVersion()));
    }
}
