package io.github.letterwright.maven;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Executions of a POM that make letters of the same cases with different packs, and approve them in
 * the same folder: each would take away what the other approves.
 */
final class SharedApproval {

    private static final List<String> GOALS = List.of("check", "approve");
    private static final List<String> SAME =
            List.of("approvedDirectory", "casesDirectory", "includes");
    private static final List<String> DIFFERENT = List.of("pack", "packsDirectory");

    private SharedApproval() {}

    /** The other execution of this kind, when there is one. */
    static Optional<String> other(MavenProject project, MojoExecution execution) {
        Plugin plugin =
                project.getPlugin(
                        execution.getMojoDescriptor().getPluginDescriptor().getPluginLookupKey());
        if (plugin == null) {
            return Optional.empty();
        }
        return plugin.getExecutions().stream()
                .filter(its -> its.getId().equals(execution.getExecutionId()))
                .findFirst()
                .flatMap(
                        own ->
                                plugin.getExecutions().stream()
                                        .filter(other -> other != own)
                                        .filter(
                                                other ->
                                                        other.getGoals().stream()
                                                                .anyMatch(GOALS::contains))
                                        .filter(other -> isShared(own, other))
                                        .map(PluginExecution::getId)
                                        .findFirst());
    }

    private static boolean isShared(PluginExecution one, PluginExecution other) {
        return SAME.stream().allMatch(name -> values(one, name).equals(values(other, name)))
                && DIFFERENT.stream()
                        .anyMatch(name -> !values(one, name).equals(values(other, name)))
                && !disjoint(values(one, "audiences"), values(other, "audiences"));
    }

    /** Without a word on them both are for the same. */
    private static boolean disjoint(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one.isEmpty() ? Set.of("parties") : one);
        common.retainAll(other.isEmpty() ? Set.of("parties") : other);
        return common.isEmpty();
    }

    /** What a POM says of a parameter, as one text or as a list of texts. */
    private static Set<String> values(PluginExecution execution, String parameter) {
        Xpp3Dom configuration = (Xpp3Dom) execution.getConfiguration();
        @Nullable Xpp3Dom value = configuration == null ? null : configuration.getChild(parameter);
        return value == null
                ? Set.of()
                : Stream.concat(Stream.of(value), Arrays.stream(value.getChildren()))
                        .map(Xpp3Dom::getValue)
                        .filter(Objects::nonNull)
                        .flatMap(text -> Arrays.stream(text.split(",")))
                        .map(String::strip)
                        .collect(Collectors.toSet());
    }
}
