package io.github.letterwright.compose;

import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.view.NumberView;
import io.github.letterwright.view.WordView;
import io.github.letterwright.yaml.Similar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds comparisons that never hold and sums that are none, which drop a paragraph or print a wrong
 * number without a word: a printed label held against a word, a word that a field cannot have, and
 * digits joined as texts. Speaks only where it is certain what is compared.
 */
final class ComparedWords {

    private static final String ID = "LW312";

    private final TemplatePack pack;
    private final AskedFields fields;

    private ComparedWords(TemplatePack pack, AskedFields fields) {
        this.pack = pack;
        this.fields = fields;
    }

    /** What the pack's own templates do; a parent's are its own concern. */
    static List<Diagnostic> problems(TemplatePack pack, ParsedTemplates parsed) {
        ComparedWords words =
                new ComparedWords(pack, AskedFields.read(parsed.templates().values()));
        List<Diagnostic> found = new ArrayList<>();
        parsed.templates().entrySet().stream()
                .filter(each -> each.getKey().level() == 0)
                .forEach(
                        each ->
                                ParsedTemplates.elements(each.getValue())
                                        .forEach(it -> words.look(it, each.getKey(), found)));
        return found;
    }

    private void look(TemplateElement element, PackFile file, List<Diagnostic> found) {
        Syntax code = Syntax.of(element);
        if (code.is("Case") || code.is("On")) {
            TemplateElement around = _CoreAPI.getParentElement(element);
            Syntax asked = Syntax.of(around).parts().get(0);
            code.parts().stream()
                    .flatMap(it -> compared(asked, it).stream())
                    .forEach(fault -> found.add(place(fault, file)));
            return;
        }
        code.within().flatMap(it -> fault(it).stream()).forEach(it -> found.add(place(it, file)));
    }

    private static Diagnostic place(Fault fault, PackFile file) {
        return fault.at(fault.piece().orElseThrow().place(file.name()));
    }

    private Optional<Fault> fault(Syntax piece) {
        if (piece.parts().size() < 2) {
            return Optional.empty();
        }
        Syntax left = piece.parts().get(0);
        Syntax right = piece.parts().get(1);
        if (piece.is("ComparisonExpression")) {
            Syntax first = inside(left);
            Syntax second = inside(right);
            return compared(first, second).or(() -> compared(second, first));
        }
        return piece.is("AddConcatExpression")
                ? added(left, right).or(() -> added(right, left))
                : Optional.empty();
    }

    private static Syntax inside(Syntax piece) {
        return piece.is("ParentheticalExpression") ? inside(piece.parts().get(0)) : piece;
    }

    private Optional<Fault> compared(Syntax asked, Syntax with) {
        Optional<String> word = with.literal();
        List<ViewFields.Field> read = asked.field().isPresent() ? fields.read(asked) : List.of();
        if (word.isEmpty() || read.isEmpty()) {
            return Optional.empty();
        }
        if (are(read, WordView.class)) {
            return read.stream().noneMatch(it -> mayPrint(it, word.get()))
                    ? label(asked, with)
                    : Optional.empty();
        }
        return never(asked, read, with);
    }

    /** A word without a label is printed itself. */
    private boolean mayPrint(ViewFields.Field field, String text) {
        return pack.languages().stream()
                .flatMap(it -> pack.words(it).stream())
                .anyMatch(
                        it ->
                                FixedWords.labelled(field).stream()
                                        .map(word -> it.labels().getOrDefault(word, word))
                                        .anyMatch(text::equals));
    }

    private static boolean are(List<ViewFields.Field> read, Class<?> type) {
        ViewFields.Kind kind = ViewFields.Kind.of(type);
        return !read.isEmpty()
                && read.stream().allMatch(it -> it.of().field(it.name()).equals(Set.of(kind)));
    }

    private static Optional<Fault> label(Syntax asked, Syntax with) {
        String message = "%s stands for its label here, which is never %s";
        return Optional.of(
                Fault.of(ID, message.formatted(asked.text(), with.text()))
                        .withHint("compare its word: " + asked.text() + ".word")
                        .at(Optional.of(asked)));
    }

    private Optional<Fault> never(Syntax asked, List<ViewFields.Field> read, Syntax with) {
        List<List<String>> each = read.stream().map(it -> words(asked, it)).toList();
        List<String> allowed = each.stream().flatMap(List::stream).distinct().toList();
        String word = with.literal().orElseThrow();
        if (each.contains(List.<String>of()) || allowed.contains(word)) {
            return Optional.empty();
        }
        String meant = Similar.to(word, allowed).map("did you mean \"%s\"? "::formatted).orElse("");
        return Optional.of(
                Fault.of(ID, asked.text() + " is never " + with.text())
                        .withHint(meant + "allowed: " + String.join(", ", allowed))
                        .at(Optional.of(with)));
    }

    private List<String> words(Syntax asked, ViewFields.Field field) {
        Syntax of = asked.parts().get(0);
        boolean isWord =
                field.of().equals(ViewFields.Kind.of(WordView.class))
                        && field.name().equals("word");
        return isWord && of.field().isPresent()
                ? fields.read(of).stream().flatMap(it -> FixedWords.labelled(it).stream()).toList()
                : FixedWords.plain(field, pack.settings());
    }

    private Optional<Fault> added(Syntax digits, Syntax other) {
        return other.is("NumberLiteral") && isDigits(digits)
                ? Optional.of(
                        Fault.of(ID, digits.text() + " is a text of digits, and + joins texts")
                                .withHint("write " + digits.text() + "?number to add to it")
                                .at(Optional.of(digits)))
                : Optional.empty();
    }

    private boolean isDigits(Syntax piece) {
        return piece.field().isPresent() && are(fields.read(piece), NumberView.class);
    }
}
