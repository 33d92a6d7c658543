package io.github.letterwright.pack;

import io.github.letterwright.yaml.Similar;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What file of a pack may have been meant that has another name, ending or folder. */
public final class NearFile {

    private NearFile() {}

    /**
     * A hint; empty when there is none like it.
     *
     * @param path the path in the pack that was asked for
     * @param files those that the pack and its parents have
     */
    public static Optional<String> of(String path, Collection<PackFile> files) {
        List<String> paths =
                files.stream()
                        .map(PackFile::path)
                        .filter(it -> !it.equals(path))
                        .distinct()
                        .toList();
        return misnamed(path, paths)
                .or(() -> misplaced(path, paths))
                .or(() -> misspelt(path, paths));
    }

    /** One without its ending, or with a part of it. */
    private static Optional<String> misnamed(String path, List<String> paths) {
        String stem = path.replaceFirst("\\.\\w+$", "");
        return paths.stream()
                .filter(it -> it.equals(stem) || it.replaceFirst("\\.\\w+$", "").equals(stem))
                .filter(it -> path.contains(".") && path.startsWith(it))
                .findFirst()
                .map(it -> "there is " + it + ": name it " + path)
                .or(
                        () ->
                                paths.stream()
                                        .filter(it -> it.startsWith(path + "."))
                                        .findFirst()
                                        .map(it -> "did you mean " + it + "?"));
    }

    /** One of the same name elsewhere. */
    private static Optional<String> misplaced(String path, List<String> paths) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return paths.stream()
                .filter(it -> it.equals(name) || it.endsWith("/" + name))
                .findFirst()
                .map(it -> "there is one at " + it);
    }

    /** One of the same folder and ending: the name alone must be alike. */
    private static Optional<String> misspelt(String path, List<String> paths) {
        int from = path.lastIndexOf('/') + 1;
        int to = path.indexOf('.', from) < 0 ? path.length() : path.indexOf('.', from);
        String folder = path.substring(0, from);
        String ending = path.substring(to);
        List<String> names =
                paths.stream()
                        .filter(it -> it.length() > folder.length() + ending.length())
                        .filter(it -> it.startsWith(folder) && it.endsWith(ending))
                        .map(it -> it.substring(from, it.length() - ending.length()))
                        .toList();
        return Similar.to(path.substring(from, to), names)
                .map(near -> "did you mean " + folder + near + ending + "?");
    }
}
