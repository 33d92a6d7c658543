package io.github.letterwright.maven;

import io.github.letterwright.batch.BatchRenderer;
import io.github.letterwright.batch.EditorSchemas;
import io.github.letterwright.view.Audience;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.NullUnmarked;

/** What all goals that read a folder of cases have in common. Maven fills in the fields. */
@NullUnmarked
abstract class CasesMojo extends AbstractMojo {

    private static final String DEFAULT_CASES = "src/letters/cases";
    private static final String DEFAULT_PACKS = "src/letters/packs";

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private MojoExecution execution;

    /**
     * The folder of case descriptions, with its subfolders. Like every relative folder it stands
     * under the project, or under the current folder when there is no project.
     */
    @Parameter(property = "letterwright.casesDirectory", defaultValue = DEFAULT_CASES)
    private String casesDirectory;

    /** Which of its files are cases, as globs. */
    @Parameter(property = "letterwright.includes", defaultValue = "**/*.yaml,**/*.yml,**/*.json")
    private List<String> includes;

    /** The folder of your own packs. Only the default need not exist. */
    @Parameter(property = "letterwright.packsDirectory", defaultValue = DEFAULT_PACKS)
    private String packsDirectory;

    /** The pack that makes every letter; without it, the one that the case names. */
    @Parameter(property = "letterwright.pack")
    private String pack;

    /**
     * Whom letters are written for: {@code parties}, who see everything, and {@code public}, with
     * names removed.
     */
    @Parameter(property = "letterwright.audiences", defaultValue = "parties")
    private List<String> audiences;

    /**
     * The date inside a PDF whose case has no date of decision, as ISO 8601 or in seconds since
     * 1970. Without it there is none.
     */
    @Parameter(
            property = "letterwright.outputTimestamp",
            defaultValue = "${project.build.outputTimestamp}")
    private String outputTimestamp;

    /** Does nothing. */
    @Parameter(property = "letterwright.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped");
        } else if (isPassedOver()) {
            getLog().info("no " + DEFAULT_CASES + " here");
        } else {
            run();
        }
    }

    private void run() throws MojoExecutionException, MojoFailureException {
        ParameterFaults faults = new ParameterFaults();
        read(faults);
        faults.orThrow();
        work();
    }

    /** Does the goal's work. */
    abstract void work() throws MojoExecutionException, MojoFailureException;

    /** Reads all parameters once, to know what is wrong with any. */
    void read(ParameterFaults faults) {
        faults.of(() -> Words.given("includes", includes));
        faults.of(this::audiences);
        faults.of(this::requirePacks);
        faults.of(() -> Words.instant("outputTimestamp", outputTimestamp));
    }

    /** Only the folder that nobody named may be missing. */
    private void requirePacks() throws MojoExecutionException {
        Path packs = resolve(packsDirectory);
        boolean isNamed = !packs.equals(resolve(DEFAULT_PACKS));
        if (Files.exists(packs) ? !Files.isDirectory(packs) : isNamed) {
            throw new MojoExecutionException("packsDirectory: there is no folder " + packs);
        }
    }

    /** A parent POM often declares the plugin for its modules and has no cases of its own. */
    private boolean isPassedOver() {
        Path cases = cases();
        return project.getFile() != null
                && project.getPackaging().equals("pom")
                && cases.equals(resolve(DEFAULT_CASES))
                && !Files.exists(cases);
    }

    /** The folder of case descriptions. */
    final Path cases() {
        return resolve(casesDirectory);
    }

    /** The pack that makes every letter, when there is one. */
    final Optional<String> pack() {
        return Optional.ofNullable(pack);
    }

    /** The folder of packs. */
    final Path packs() {
        return resolve(packsDirectory);
    }

    /** The build. */
    final MavenSession session() {
        return session;
    }

    /** What of the build this is. */
    final MojoExecution execution() {
        return execution;
    }

    /** A folder that a parameter names. */
    final Path resolve(String folder) {
        File base = project.getBasedir();
        String root = base == null ? session.getRequest().getBaseDirectory() : base.getPath();
        return Path.of(root).resolve(folder).normalize();
    }

    /** A path under the project as short as it can be typed. */
    final Path shown(Path path) {
        Path base = resolve("");
        return path.startsWith(base) ? base.relativize(path) : path;
    }

    /** Whom letters are written for first. */
    final String firstAudience() {
        return audiences.get(0).strip();
    }

    /** Lays the schemas where an editor finds them; letters do not need them. */
    final void writeSchemas() {
        if (!EditorSchemas.write(cases(), packs())) {
            getLog().debug("the schemas for editors could not be written");
        }
    }

    /** Whom letters are written for. */
    final Set<Audience> audiences() throws MojoExecutionException {
        return Words.set("audiences", Audience.class, audiences);
    }

    /** A renderer with these parameters. */
    BatchRenderer.Builder renderer() throws MojoExecutionException {
        BatchRenderer.Builder renderer =
                BatchRenderer.builder()
                        .casesDirectory(cases())
                        .includes(Words.given("includes", includes))
                        .packsDirectory(packs())
                        .audiences(audiences());
        Words.instant("outputTimestamp", outputTimestamp).ifPresent(renderer::outputTimestamp);
        pack().ifPresent(renderer::pack);
        return renderer;
    }
}
