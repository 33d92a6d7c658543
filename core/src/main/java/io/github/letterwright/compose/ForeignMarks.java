package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pack.TemplatePack;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds marks of other template languages, which a letter would print as they stand. */
final class ForeignMarks {

    private static final Pattern MARK =
            Pattern.compile(
                    "<#--.*?-->|\\$\\{[^}]*}|\\{\\{[^{}<>\\n]{1,80}}}|\\{%[^{}<>\\n]{1,80}%}"
                            + "|\\$\\(?(?<name>[A-Za-z]\\w*)[\\w.]*\\)?",
                    Pattern.DOTALL);

    private ForeignMarks() {}

    /** Those of the pack's own templates. */
    static List<Diagnostic> problems(TemplatePack pack) {
        List<Diagnostic> found = new ArrayList<>();
        pack.files().stream()
                .filter(file -> file.level() == 0 && file.path().endsWith(PackLoader.TEMPLATE))
                .forEach(
                        file -> {
                            String text = PackLoader.templateText(file);
                            MARK.matcher(text)
                                    .results()
                                    .filter(ForeignMarks::isForeign)
                                    .map(mark -> diagnostic(mark, text, file.name()))
                                    .forEach(found::add);
                        });
        return found;
    }

    /** A word behind a dollar sign is one when the view has it. */
    private static boolean isForeign(MatchResult mark) {
        String words = mark.group();
        return words.startsWith("{")
                || mark.group(1) != null && Typesetter.VARIABLES.contains(mark.group(1));
    }

    private static Diagnostic diagnostic(MatchResult mark, String text, String file) {
        String words = mark.group();
        String name = words.replaceAll("[^\\w.]+", " ").strip();
        return Diagnostic.warning(
                        "LW329",
                        OpenTags.at(text, mark.start(), file, words.length()),
                        "{} is printed as it stands",
                        words)
                .withHint(
                        words.startsWith("{%")
                                ? "directives are written <#if …>, <#list … as …>"
                                : "a value is written ${" + name + "}");
    }
}
