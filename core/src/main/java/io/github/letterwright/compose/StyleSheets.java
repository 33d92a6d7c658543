package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pack.TemplatePack;
import java.util.List;

/** The style sheets of a pack as they stand, without a letter. */
final class StyleSheets {

    private StyleSheets() {}

    /**
     * What every letter of the pack has wrong for them, in the same words and at the same place.
     */
    static List<Diagnostic> problems(TemplatePack pack) {
        return pack.styles().stream().flatMap(file -> problems(file).stream()).toList();
    }

    private static List<Diagnostic> problems(PackFile file) {
        String css = PackLoader.plainText(file);
        return StyleCheck.of(css).stream()
                .map(found -> AttributeCheck.diagnostic(found, place(file, css, found.offset())))
                .toList();
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
