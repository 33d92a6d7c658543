package io.github.letterwright.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.letterwright.diagnostic.SourceLocation;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Links that open a place in an editor.
 *
 * @param pattern an URI with {@code {file}}, {@code {line}} and {@code {column}}
 * @param base the folder that files are shown relative to
 */
record Editor(String pattern, Path base) {

    /** The link of Visual Studio Code. */
    static final String VS_CODE = "vscode://file/{file}:{line}:{column}";

    /** The slash of a path that begins with one; {@code file://} keeps both of its own. */
    private static final Pattern ROOTED = Pattern.compile("(?<!/)/\\{file\\}");

    /** The link to a place; empty when it is in no file of this machine. */
    Optional<String> link(SourceLocation place) {
        return path(place.file())
                .filter(Files::isRegularFile)
                .map(
                        path ->
                                ROOTED.matcher(pattern)
                                        .replaceAll("{file}")
                                        .replace("{file}", encoded(path))
                                        .replace("{line}", "" + Math.max(place.line(), 1))
                                        .replace("{column}", "" + Math.max(place.column(), 1)));
    }

    /** A file as it is shown: relative to the project, when it is in there. */
    String shown(String file) {
        return path(file)
                .filter(path -> path.startsWith(base))
                .map(path -> slashed(base.relativize(path)))
                .orElse(file);
    }

    private static Optional<Path> path(String file) {
        try {
            return Optional.of(Path.of(file)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String encoded(Path path) {
        String slashed = slashed(path);
        String rooted = slashed.startsWith("/") ? slashed : "/" + slashed;
        return URLEncoder.encode(rooted, UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%3A", ":");
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
