package io.github.letterwright.init;

import io.github.letterwright.batch.EditorSchemas;
import io.github.letterwright.batch.Places;
import io.github.letterwright.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A small project that renders at once: an invented case, and a pack with the organization's
 * letterhead. Where there is no POM yet, it has one, a README and what Git ignores as well.
 */
public final class NewProject {

    private static final String POM = "pom.xml";
    private static final String LETTERS = "src/letters/";

    private final Path folder;
    private final OrganizationName organization;
    private final boolean isPart;
    private final Map<Path, String> files = new LinkedHashMap<>();

    /**
     * A project that is not written yet.
     *
     * @param folder where it will stand; it need not exist
     */
    public NewProject(Path folder, OrganizationName organization) {
        this.folder = folder.toAbsolutePath().normalize();
        this.organization = organization;
        isPart = Files.exists(this.folder.resolve(POM));
        if (!isPart) {
            add(POM, POM);
            add("README.md", "README.md");
            add("gitignore", ".gitignore");
        }
        String pack = LETTERS + "packs/" + organization.pack();
        add("case.yaml", LETTERS + "cases/2015-001.yaml");
        add("pack.yaml", pack + "/pack.yaml");
        add("letterhead.css", pack + "/style/letterhead.css");
    }

    private void add(String template, String file) {
        files.put(folder.resolve(file), filled(template));
    }

    private String filled(String template) {
        String name = "/letterwright/init/" + template;
        try (InputStream in =
                Objects.requireNonNull(NewProject.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{pack}}", organization.pack())
                    .replace("{{organization}}", organization.yaml());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its files, each relative to the folder. */
    public List<Path> files() {
        return files.keySet().stream().map(folder::relativize).toList();
    }

    /** What is there already and would have to be overwritten, relative to the folder. */
    public List<Path> inTheWay() {
        return files.keySet().stream()
                .flatMap(file -> obstacle(file).stream())
                .map(folder::relativize)
                .distinct()
                .toList();
    }

    /** The file itself, or a file where one of its folders would be. */
    private Optional<Path> obstacle(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(file);
        }
        for (Path above = file.getParent(); above != null; above = above.getParent()) {
            if (Files.exists(above)) {
                return Files.isDirectory(above) ? Optional.empty() : Optional.of(above);
            }
        }
        return Optional.empty();
    }

    /**
     * Writes all of its files, or none.
     *
     * @return why none could be written; empty when all went well
     */
    public Optional<Diagnostic> write() {
        List<Path> written = new ArrayList<>();
        for (var file : files.entrySet()) {
            try {
                write(file.getKey(), file.getValue(), written);
            } catch (IOException e) {
                written.forEach(NewProject::takeBack);
                return Optional.of(Places.unwritable(file.getKey(), e));
            }
        }
        EditorSchemas.write(folder.resolve(LETTERS + "cases"), folder.resolve(LETTERS + "packs"));
        return Optional.empty();
    }

    /** Never over another file, also one that has only just come to be there. */
    private static void write(Path file, String text, List<Path> written) throws IOException {
        Files.createDirectories(file.getParent());
        try (Writer out =
                Files.newBufferedWriter(
                        file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            written.add(file);
            out.write(text);
        }
    }

    private static void takeBack(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            // The message about the file that could not be written is what helps.
        }
    }

    /**
     * What a POM that was there already still needs: the plugin, for its {@code <plugins>}. Empty
     * where the project has a POM of its own.
     */
    public Optional<String> plugin() {
        String pom = filled(POM);
        String plugin = pom.substring(pom.indexOf("      <plugin>"), pom.indexOf("    </plugins>"));
        return isPart ? Optional.of(plugin.stripTrailing().stripIndent()) : Optional.empty();
    }
}
