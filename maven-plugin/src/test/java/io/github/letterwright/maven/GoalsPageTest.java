package io.github.letterwright.maven;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/goals.md} to the plugin's descriptor; {@code -Dletterwright.accept=true} writes
 * it anew.
 */
class GoalsPageTest {

    private static final Path PAGE = Path.of("../docs/goals.md");

    private static final String HEAD =
            """
            # The goals

            All goals of the plugin and their parameters. What stands below *Goals* is made from the plugin
            itself; `mvn letterwright:help -Ddetail` tells the same.

            ## Manners

            - **Without a POM** every goal works by its full name,
              `io.github.letterwright:letterwright-maven-plugin:0.1.0-SNAPSHOT:render`; where a POM has the
              plugin, `letterwright:render` is enough. Relative folders stand under the project, or under the
              current folder when there is no project.
            - **Configuration**: each execution has its own. A goal on the command line has that of the
              `<plugin>`, and `letterwright:render@its-id` that of an execution as well. As with any plugin,
              what the POM configures wins over `-D`; put a value that `-D` is to change into `<properties>`,
              such as `<letterwright.formats>html</letterwright.formats>`.
            - **Modules**: in a life cycle each module has its letters; a parent POM without cases is passed
              over. A goal on the command line runs once, in the folder that Maven was called in. All goals
              are thread-safe (`-T`).
            - **Quiet** (`-q`): only what fails the build is told. Colours are Maven's own, those of severities,
              and follow its `-Dstyle.color`.
            - **Offline** (`-o`): once the plugin has been downloaded, no goal asks the network for anything.
            - **Failures**: letters that are wrong fail a build as `MojoFailureException`; parameters, files and
              folders that are, as `MojoExecutionException`. All problems are told in one run, without stack
              traces.
            - **Eclipse** (m2e): in the IDE's own builds, at each file that is saved, no goal runs; *Run As*,
              *Maven build* runs them. A case whose first line names the schema is checked while it is written.
            - **Versions**: Maven 3.8.1 or newer, on JDK 17 or newer. Each run of CI tests the plugin with all its
              builds on the Maven that is there, and with some of them on 3.8.1, 3.9.16 and 4.0.0-rc-5 (`mvn verify
              -P maven-versions` in this repository; `-Dwith-maven=3.9.16` runs all of them on another one).

            ## Goals

            """;

    @Test
    void thePageOfAllGoalsSaysWhatThePluginSays() throws Exception {
        List<Goal> goals = Goal.all(Path.of("target/plugin-enhanced.xml"));
        String page = HEAD + goals(goals) + "\n## Parameters\n\n" + parameters(goals);

        if (Boolean.getBoolean("letterwright.accept")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as(
                        "docs/goals.md is out of date; -Dtest=GoalsPageTest"
                                + " -Dletterwright.accept=true writes it anew")
                .isEqualTo(page);
    }

    private static String goals(List<Goal> goals) {
        return "| goal | phase | |\n|---|---|---|\n"
                + goals.stream()
                        .map(its -> row("`" + its.name() + "`", its.phase(), its.description()))
                        .collect(joining());
    }

    /** One row for a parameter that is the same in several goals. */
    private static String parameters(List<Goal> goals) {
        Map<String, TreeSet<String>> goalsByRow = new TreeMap<>();
        for (Goal goal : goals) {
            for (Goal.Parameter its : goal.parameters()) {
                String row =
                        row(
                                "`" + its.name() + "`",
                                "`" + its.property() + "`",
                                its.defaultValue().map(value -> "`" + value + "`").orElse(""),
                                "%s",
                                its.description().replace("%", "%%"));
                goalsByRow.computeIfAbsent(row, key -> new TreeSet<>()).add(goal.name());
            }
        }
        return "| parameter | property | default | goals | |\n|---|---|---|---|---|\n"
                + goalsByRow.entrySet().stream()
                        .map(row -> row.getKey().formatted(String.join(", ", row.getValue())))
                        .collect(joining());
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    @Test
    void everyParameterOfOursHasAPropertyOfItsName() throws Exception {
        assertThat(Goal.all(Path.of("target/plugin-enhanced.xml")))
                .filteredOn(goal -> !goal.name().equals("help"))
                .isNotEmpty()
                .allSatisfy(goal -> assertThat(goal.isThreadSafe()).as(goal.name()).isTrue())
                .flatExtracting(Goal::parameters)
                .allSatisfy(
                        its -> assertThat(its.property()).isEqualTo("letterwright." + its.name()));
    }

    @Test
    void thePreviewHasTheParametersThatMeanSomethingToIt() throws Exception {
        assertThat(Goal.all(Path.of("target/plugin-enhanced.xml")))
                .filteredOn(goal -> goal.name().equals("preview"))
                .flatExtracting(Goal::parameters)
                .extracting(Goal.Parameter::name)
                .containsExactlyInAnyOrder(
                        "approvedDirectory",
                        "audiences",
                        "casesDirectory",
                        "editor",
                        "includes",
                        "open",
                        "outputDirectory",
                        "outputTimestamp",
                        "pack",
                        "packsDirectory",
                        "port",
                        "skip");
    }

    @Test
    void eclipseKnowsEveryGoalThatALifeCycleRuns() throws Exception {
        String metadata =
                Files.readString(
                        Path.of("src/main/resources/META-INF/m2e/lifecycle-mapping-metadata.xml"));

        assertThat(Goal.all(Path.of("target/plugin-enhanced.xml")))
                .filteredOn(goal -> !goal.phase().isEmpty())
                .isNotEmpty()
                .allSatisfy(
                        goal -> assertThat(metadata).contains("<goal>" + goal.name() + "</goal>"));
    }
}
