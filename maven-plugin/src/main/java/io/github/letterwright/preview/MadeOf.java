package io.github.letterwright.preview;

import io.github.letterwright.batch.Letter;
import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pack.FontFamily;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.preview.Part.Kind;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which files a letter was made of, and which files of other packs these stand before. */
final class MadeOf {

    private final Editor editor;
    private final TemplatePack pack;
    private final String language;
    private final Optional<HtmlDocument> html;
    private final Set<String> wrote;

    private MadeOf(Editor editor, TemplatePack pack, Letter letter) {
        this.editor = editor;
        this.pack = pack;
        language =
                letter.view()
                        .map(view -> view.language().text())
                        .orElse(pack.settings().language());
        html = letter.html();
        wrote =
                html.stream()
                        .flatMap(its -> its.origins().stream())
                        .map(origin -> origin.template().file())
                        .collect(Collectors.toSet());
    }

    /** The files of the packs that had a part in a letter; none when it could not be made. */
    static List<Map<String, Object>> files(Letter letter, Editor editor) {
        return letter.madeWith()
                .map(pack -> new MadeOf(editor, pack, letter))
                .map(its -> its.parts().map(its::tree).toList())
                .orElse(List.of());
    }

    private Stream<Part> parts() {
        return pack.files().stream()
                .flatMap(file -> Kind.of(file).stream().map(kind -> new Part(file, kind)))
                .filter(this::isIn)
                .sorted(Part.ORDER);
    }

    private boolean isIn(Part part) {
        PackFile file = part.file();
        return switch (part.kind()) {
            case SETTINGS -> true;
            case TEMPLATE, SECTION -> wrote.contains(file.name());
            case STYLE -> pack.styles().contains(file);
            case PICTURE -> isShown(file);
            case LANGUAGE -> hasWords(file);
            case FONT -> pack.settings().fonts().stream().anyMatch(its -> hasFace(its, file));
        };
    }

    /** A picture stands in the letter with all its bytes. */
    private boolean isShown(PackFile file) {
        return file.path().startsWith("images/")
                && pack.file(file.path(), language).filter(file::equals).isPresent()
                && html.filter(its -> its.text().contains(encoded(file))).isPresent();
    }

    private static String encoded(PackFile file) {
        return ";base64," + Base64.getEncoder().encodeToString(file.content());
    }

    /** The words of a region are laid over those of its language. */
    private boolean hasWords(PackFile file) {
        Locale locale = Locale.forLanguageTag(language);
        return Stream.of(locale.toLanguageTag(), locale.getLanguage())
                .anyMatch(tag -> file.path().equals("languages/" + tag + ".yaml"));
    }

    private static boolean hasFace(FontFamily family, PackFile file) {
        return file.equals(family.regular())
                || Stream.of(family.bold(), family.italic(), family.boldItalic())
                        .anyMatch(face -> face.filter(file::equals).isPresent());
    }

    private Map<String, Object> tree(Part part) {
        Map<String, Object> tree = new LinkedHashMap<>();
        PackFile file = part.file();
        tree.put("path", part.path());
        tree.put("pack", part.isShipped() ? null : file.pack());
        tree.put("kind", part.kind().word());
        tree.put("overrides", overridden(file).map(PackFile::pack).orElse(null));
        tree.put("merged", part.kind().isMerged());
        tree.put("link", editor.link(SourceLocation.ofFile(file.name())).orElse(null));
        return tree;
    }

    private Optional<PackFile> overridden(PackFile file) {
        return pack.file(unlocalized(file.path()), language, file.level() + 1);
    }

    /** {@code sections/facts.ftlh} for {@code sections/facts_es.ftlh} in a Spanish letter. */
    private String unlocalized(String path) {
        Locale locale = Locale.forLanguageTag(language);
        return Stream.of(locale.toLanguageTag().replace('-', '_'), locale.getLanguage())
                .reduce(path, (it, tag) -> it.replaceFirst("_" + tag + "(\\.[^./]+)$", "$1"));
    }
}
