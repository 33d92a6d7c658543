package io.github.letterwright.compose;

import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pack.PackSettings;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.view.LetterView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what templates ask for and nothing has, in every branch and whatever the case. Speaks only
 * where it is certain what a name stands for: a field of the view, or an entry of a list of it;
 * anything else is found when a letter comes to it.
 */
final class UnknownNames {

    private static final List<String> OF_LOOPS = List.of("_index", "_has_next");

    private final PackSettings settings;
    private final Set<String> own;

    private UnknownNames(PackSettings settings, ParsedTemplates parsed) {
        this.settings = settings;
        own = new HashSet<>(parsed.names());
        parsed.names().forEach(name -> OF_LOOPS.forEach(end -> own.add(name + end)));
    }

    /** What the pack's own templates ask for in vain; a parent's are its own concern. */
    static List<Diagnostic> problems(TemplatePack pack, ParsedTemplates parsed) {
        UnknownNames names = new UnknownNames(pack.settings(), parsed);
        List<Diagnostic> found = new ArrayList<>();
        for (Map.Entry<PackFile, Template> each : parsed.templates().entrySet()) {
            if (each.getKey().level() == 0) {
                names.look(each.getValue())
                        .map(it -> it.at(it.piece().orElseThrow().place(each.getKey().name())))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private Stream<Fault> look(Template template) {
        List<String> macros =
                ParsedTemplates.elements(template)
                        .map(Syntax::of)
                        .filter(it -> it.is("Macro"))
                        .map(it -> it.parts().get(0).text())
                        .toList();
        return ParsedTemplates.elements(template)
                .flatMap(element -> fault(element, macros).stream());
    }

    /** The first that an element asks for in vain: what follows from it is no fault of its own. */
    private Optional<Fault> fault(TemplateElement element, List<String> macros) {
        Syntax code = Syntax.of(element);
        List<Syntax> here = code.within().toList();
        return here.stream().flatMap(it -> fault(it, element, here, macros).stream()).findFirst();
    }

    private Optional<Fault> fault(
            Syntax piece, TemplateElement element, List<Syntax> here, List<String> macros) {
        if (piece.is("Identifier")) {
            return isKnown(piece.text()) || isOfLabel(piece, here)
                    ? Optional.empty()
                    : Optional.of(unknown(piece, element, here, macros).at(Optional.of(piece)));
        }
        return piece.field().isPresent() ? field(piece, element) : Optional.empty();
    }

    /** A label whose hyphen was read as a minus: the label is what is amiss. */
    private static boolean isOfLabel(Syntax piece, List<Syntax> here) {
        return here.stream()
                .filter(it -> it.is("ArithmeticExpression") && it.parts().contains(piece))
                .anyMatch(it -> it.text().startsWith("labels."));
    }

    private boolean isKnown(String name) {
        return own.contains(name) || Typesetter.VARIABLES.contains(name);
    }

    private Fault unknown(
            Syntax piece, TemplateElement element, List<Syntax> here, List<String> macros) {
        Syntax code = Syntax.of(element);
        if (code.is("UnifiedCall") && code.parts().get(0).equals(piece)) {
            return UnknownName.macro(piece.text(), macros);
        }
        Set<String> near = new LinkedHashSet<>(Typesetter.VARIABLES);
        near.addAll(own);
        return UnknownName.variable(piece.text(), here, near, Typesetter.VARIABLES);
    }

    private Optional<Fault> field(Syntax piece, TemplateElement element) {
        String name = piece.field().orElseThrow();
        Syntax of = piece.parts().get(0);
        List<Collection<String>> known = kinds(of, element).stream().map(this::names).toList();
        boolean isCertain = !known.isEmpty() && known.stream().noneMatch(Collection::isEmpty);
        return !isCertain || known.stream().anyMatch(it -> it.contains(name))
                ? Optional.empty()
                : Optional.of(
                        UnknownName.field(name, of.text(), known.get(0)).at(Optional.of(piece)));
    }

    /** The fields of a part; none of what has none, or may have any. */
    private Collection<String> names(ViewFields.Kind kind) {
        return switch (kind.map()) {
            case "" -> kind.names();
            case "options" -> settings.options().keySet();
            case "fields" -> settings.fields().keySet();
            default -> List.of();
        };
    }

    /** What a piece is for certain; empty when it is not. */
    private Set<ViewFields.Kind> kinds(Syntax piece, TemplateElement element) {
        if (piece.is("Identifier")) {
            return variable(piece.text(), element);
        }
        if (piece.is("ParentheticalExpression")) {
            return kinds(piece.parts().get(0), element);
        }
        Set<ViewFields.Kind> kinds = new HashSet<>();
        piece.field()
                .ifPresent(
                        name ->
                                kinds(piece.parts().get(0), element)
                                        .forEach(of -> kinds.addAll(of.field(name))));
        return kinds;
    }

    /** A loop's entry hides everything else of its name, but not in its own list. */
    private Set<ViewFields.Kind> variable(String name, TemplateElement element) {
        @Nullable TemplateElement around = _CoreAPI.getParentElement(element);
        for (; around != null; around = _CoreAPI.getParentElement(around)) {
            Syntax code = Syntax.of(around);
            boolean binds = code.parts().stream().anyMatch(it -> name.equals(it.node()));
            if (binds) {
                return code.is("IteratorBlock") && code.parts().size() == 2
                        ? entries(kinds(code.parts().get(0), around))
                        : Set.of();
            }
        }
        return own.contains(name) ? Set.of() : ViewFields.Kind.of(LetterView.class).field(name);
    }

    private static Set<ViewFields.Kind> entries(Set<ViewFields.Kind> kinds) {
        Set<ViewFields.Kind> entries = new HashSet<>();
        kinds.forEach(kind -> entries.addAll(kind.entries()));
        return entries;
    }
}
