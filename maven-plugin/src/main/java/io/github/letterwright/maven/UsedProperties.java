package io.github.letterwright.maven;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.BuildBase;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.io.xpp3.MavenXpp3Writer;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Which properties can matter when letters are made: those of this plugin and of Maven, and those
 * that POMs and settings speak of, be it to switch a profile on. How other plugins are configured,
 * where builds keep what they sign and deploy with, is no matter.
 *
 * @param spoken what POMs and settings say
 */
record UsedProperties(String spoken) {

    private static final List<String> OF_PLUGIN_AND_MAVEN =
            List.of(
                    "letterwright.",
                    "project.build.outputTimestamp",
                    "maven.",
                    "aether.",
                    "http.",
                    "https.",
                    "javax.net.ssl.");

    /**
     * Those of a build.
     *
     * @param plugin the key of this plugin
     */
    static UsedProperties of(MavenSession session, String plugin) {
        Set<Model> models = new LinkedHashSet<>();
        for (MavenProject each : session.getAllProjects()) {
            for (MavenProject its = each; its != null; its = its.getParent()) {
                models.add(its.getOriginalModel());
            }
        }
        List<String> others = new ArrayList<>();
        MavenExecutionRequest request = session.getRequest();
        for (File file :
                Arrays.asList(request.getGlobalSettingsFile(), request.getUserSettingsFile())) {
            if (file != null && file.isFile()) {
                others.add(text(file));
            }
        }
        // A value may name another property.
        session.getUserProperties().values().forEach(value -> others.add(value.toString()));
        return of(models, others, plugin);
    }

    /**
     * Those of POMs as they are written.
     *
     * @param others what else speaks of properties
     */
    static UsedProperties of(Collection<Model> poms, List<String> others, String plugin) {
        StringWriter text = new StringWriter();
        try {
            for (Model pom : poms) {
                new MavenXpp3Writer().write(text, withoutOtherPlugins(pom, plugin));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(
                    "a text in memory cannot fail to be written", impossible);
        }
        others.forEach(text::append);
        return new UsedProperties(text.toString());
    }

    private static String text(File settings) {
        try {
            return Files.readString(settings.toPath());
        } catch (IOException e) {
            // What Maven could not read has switched nothing on.
            return "";
        }
    }

    private static Model withoutOtherPlugins(Model pom, String plugin) {
        Model model = pom.clone();
        model.setDistributionManagement(null);
        forgetOthers(model.getBuild(), plugin);
        model.getProfiles().forEach(profile -> forgetOthers(profile.getBuild(), plugin));
        return model;
    }

    private static void forgetOthers(@Nullable BuildBase build, String plugin) {
        if (build == null) {
            return;
        }
        List<Plugin> all = new ArrayList<>(build.getPlugins());
        if (build.getPluginManagement() != null) {
            all.addAll(build.getPluginManagement().getPlugins());
        }
        for (Plugin each : all) {
            if (!each.getKey().equals(plugin)) {
                each.setConfiguration(null);
                each.setExecutions(List.of());
            }
        }
    }

    /** Whether a property of this name may matter. */
    boolean has(String name) {
        return OF_PLUGIN_AND_MAVEN.stream().anyMatch(name::startsWith)
                || spoken.contains("${" + name + "}")
                || spoken.contains("<name>" + name + "</name>")
                || spoken.contains("<name>!" + name + "</name>");
    }
}
