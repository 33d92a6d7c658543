package io.github.letterwright.pack;

import io.github.letterwright.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A pack and the packs that it extends, the nearest first.
 *
 * @param levels at least the pack itself
 */
record PackLine(List<Level> levels) {

    /**
     * One pack of the line.
     *
     * @param folder its files
     * @param settings its own {@code pack.yaml}
     */
    record Level(PackFolder folder, YamlMapping settings) {}

    PackLine {
        levels = List.copyOf(levels);
    }

    /** The name of the pack itself. */
    String name() {
        return levels.get(0).folder().name();
    }

    /** The line's last pack, which extends none. */
    Level root() {
        return levels.get(levels.size() - 1);
    }

    /** A path in one pack of the line. */
    Optional<PackFile> fileAt(int level, String path) {
        PackFolder folder = levels.get(level).folder();
        return Optional.ofNullable(folder.files().get(path))
                .map(bytes -> new PackFile(folder.name(), path, folder.nameOf(path), level, bytes));
    }

    /** The first of some paths that the nearest pack has. */
    Optional<PackFile> find(List<String> paths, int fromLevel) {
        for (int level = fromLevel; level < levels.size(); level++) {
            for (String path : paths) {
                Optional<PackFile> found = fileAt(level, path);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** All files, pack by pack, each in the order of its paths. */
    List<PackFile> files() {
        List<PackFile> files = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            for (String path : levels.get(level).folder().files().keySet()) {
                fileAt(level, path).ifPresent(files::add);
            }
        }
        return files;
    }

    /** A path as it is written for a language, the most special first: {@code x_es_MX.ftlh}. */
    static List<String> localized(String path, String language) {
        int dot = path.lastIndexOf('.') > path.lastIndexOf('/') ? path.lastIndexOf('.') : -1;
        String stem = dot < 0 ? path : path.substring(0, dot);
        String extension = dot < 0 ? "" : path.substring(dot);
        List<String> paths = new ArrayList<>();
        for (String tag : tags(language)) {
            paths.add(stem + "_" + tag.replace('-', '_') + extension);
        }
        paths.add(path);
        return paths;
    }

    /** A language tag in its canonical form and, after it, its language alone. */
    static List<String> tags(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String tag = locale.toLanguageTag();
        return tag.equals(locale.getLanguage()) ? List.of(tag) : List.of(tag, locale.getLanguage());
    }
}
