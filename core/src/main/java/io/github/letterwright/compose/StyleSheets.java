package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.yaml.Encoding;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The style sheets of a pack as they stand, without a letter. */
public final class StyleSheets {

    /** Ends the name of a style sheet that paper never sees. */
    private static final String SCREEN = "screen.css";

    private StyleSheets() {}

    static Stream<PackFile> forScreens(TemplatePack pack) {
        return pack.styles().stream().filter(StyleSheets::isForScreens);
    }

    static Stream<PackFile> forPaper(TemplatePack pack) {
        return pack.styles().stream().filter(file -> !isForScreens(file));
    }

    private static boolean isForScreens(PackFile file) {
        return file.path().endsWith(SCREEN);
    }

    /** Those that are not UTF-8: a letter would print what is no word. */
    static List<Diagnostic> unreadable(TemplatePack pack) {
        return pack.styles().stream()
                .flatMap(file -> Encoding.problems(file.name(), file.content()).stream())
                .toList();
    }

    /**
     * What every letter of the pack has wrong for them, in the same words and at the same place.
     */
    static List<Diagnostic> problems(TemplatePack pack) {
        return pack.styles().stream().flatMap(file -> problems(file, StyleCheck::of)).toList();
    }

    /**
     * What a look at those of a pack that paper sees finds, in the words and at the place of a
     * letter's.
     */
    public static List<Diagnostic> problemsOnPaper(
            TemplatePack pack, Function<String, List<StyleFinding>> look) {
        return forPaper(pack).flatMap(file -> problems(file, look)).toList();
    }

    private static Stream<Diagnostic> problems(
            PackFile file, Function<String, List<StyleFinding>> look) {
        String css = PackLoader.plainText(file);
        return look.apply(css).stream().map(found -> found.at(place(file, css, found.offset())));
    }

    private static SourceLocation place(PackFile file, String css, int offset) {
        String before = css.substring(0, offset);
        int start = before.lastIndexOf('\n') + 1;
        return new SourceLocation(
                file.name(),
                (int) before.chars().filter(c -> c == '\n').count() + 1,
                before.codePointCount(start, offset) + 1,
                0);
    }
}
