package io.github.letterwright.preview;

import io.github.letterwright.batch.Letter;
import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.compose.Origin;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pack.TemplatePack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which files a letter was made of, and which files of other packs these stand before. */
final class MadeOf {

    private final Editor editor;

    MadeOf(Editor editor) {
        this.editor = editor;
    }

    /** The files of the packs that had a part in a letter; none when it could not be made. */
    List<Map<String, Object>> files(Letter letter) {
        return letter.madeWith()
                .map(
                        pack ->
                                files(
                                        pack,
                                        letter.html().map(HtmlDocument::origins).orElse(List.of())))
                .orElse(List.of());
    }

    private List<Map<String, Object>> files(TemplatePack pack, List<Origin> origins) {
        Set<String> wrote =
                origins.stream().map(it -> it.template().file()).collect(Collectors.toSet());
        Set<PackFile> styles = Set.copyOf(pack.styles());
        List<Map<String, Object>> files = new ArrayList<>();
        for (PackFile file : pack.files()) {
            boolean settings = file.path().equals("pack.yaml");
            if (settings || wrote.contains(file.name()) || styles.contains(file)) {
                files.add(file(pack, file, settings));
            }
        }
        return files;
    }

    private Map<String, Object> file(TemplatePack pack, PackFile file, boolean settings) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("path", file.path());
        tree.put("pack", file.pack());
        tree.put("kind", kind(file.path()));
        tree.put(
                "overrides",
                settings
                        ? null
                        : pack.file(file.path(), pack.settings().language(), file.level() + 1)
                                .map(PackFile::pack)
                                .orElse(null));
        tree.put("link", editor.link(SourceLocation.ofFile(file.name())).orElse(null));
        return tree;
    }

    private static String kind(String path) {
        if (path.equals("pack.yaml")) {
            return "settings";
        }
        if (path.endsWith(".css")) {
            return "style";
        }
        return path.startsWith("sections/") ? "section" : "template";
    }
}
