package io.github.letterwright.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of the preview's own page, which are resources beside this class. */
final class PageFiles {

    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "svg", "image/svg+xml");
    private static final Pattern FILE = Pattern.compile("/page/([a-z][a-z0-9-]*\\.(js|css|svg))");

    /** The page or one of its files; empty when there is none at that path. */
    Optional<Answer> file(String path) {
        if (path.equals("/")) {
            return resource("index.html", "html");
        }
        Matcher file = FILE.matcher(path);
        return file.matches() ? resource(file.group(1), file.group(2)) : Optional.empty();
    }

    private static Optional<Answer> resource(String name, String extension) {
        try (InputStream in = PageFiles.class.getResourceAsStream("page/" + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(Answer.page(TYPES.get(extension), in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
