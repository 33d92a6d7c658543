package io.github.letterwright.compose;

import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import io.github.letterwright.view.LetterView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which fields of the view templates ask for, in any branch. Each name of a template's own is
 * followed to what it may stand for; where that is not certain, all that is possible counts, so
 * that a field is never missed.
 */
final class AskedFields {

    private final Set<ViewFields.Field> asked = new HashSet<>();
    private final Map<String, Set<ViewFields.Kind>> variables = new HashMap<>();
    private final Map<String, List<String>> parameters = new HashMap<>();
    private boolean grown;

    private AskedFields() {}

    static Set<ViewFields.Field> of(Collection<Template> templates) {
        return read(templates).asked;
    }

    /** What templates ask for, and what their names may stand for. */
    static AskedFields read(Collection<Template> templates) {
        AskedFields fields = new AskedFields();
        List<TemplateElement> all = templates.stream().flatMap(ParsedTemplates::elements).toList();
        all.stream().map(Syntax::of).filter(it -> it.is("Macro")).forEach(fields::declare);
        do {
            fields.grown = false;
            all.forEach(fields::look);
        } while (fields.grown);
        return fields;
    }

    /** Which fields a piece may be that reads one of another piece. */
    List<ViewFields.Field> read(Syntax piece) {
        String name = piece.field().orElseThrow();
        return kinds(piece.parts().get(0)).stream()
                .filter(of -> of.has(name))
                .map(of -> new ViewFields.Field(of, name))
                .toList();
    }

    private void declare(Syntax macro) {
        List<String> names =
                macro.parts().stream()
                        .filter(part -> part.node() instanceof String)
                        .map(Syntax::text)
                        .toList();
        parameters.put(names.get(0), names.subList(1, names.size()));
    }

    private void look(TemplateElement element) {
        Syntax code = Syntax.of(element);
        List<Syntax> parts = code.parts();
        switch (code.kind()) {
            case "IteratorBlock" -> bindNames(parts, entries(kinds(parts.get(0))));
            case "Items" -> bindNames(parts, entries(kinds(listed(element))));
            case "Assignment" -> bind(parts.get(0).text(), allOf(parts));
            case "UnifiedCall" -> call(parts);
            case "ReturnInstruction" ->
                    bind(around(element, "Macro").parts().get(0).text(), allOf(parts));
            default -> allOf(parts);
        }
    }

    private static Syntax listed(TemplateElement items) {
        return around(items, "IteratorBlock").parts().get(0);
    }

    private static Syntax around(TemplateElement inner, String kind) {
        TemplateElement outer = inner;
        while (!Syntax.of(outer).is(kind)) {
            outer = _CoreAPI.getParentElement(outer);
        }
        return Syntax.of(outer);
    }

    private void bindNames(List<Syntax> parts, Set<ViewFields.Kind> kinds) {
        parts.stream()
                .filter(part -> part.node() instanceof String)
                .forEach(name -> bind(name.text(), kinds));
    }

    private void bind(String name, Set<ViewFields.Kind> kinds) {
        grown |= variables.computeIfAbsent(name, it -> new HashSet<>()).addAll(kinds);
    }

    /** Values by name follow their names; the others are given to the parameters in their order. */
    private void call(List<Syntax> parts) {
        List<String> names = parametersOf(parts.get(0));
        for (int i = 1; i < parts.size(); i++) {
            Syntax part = parts.get(i);
            if (!part.isExpression()) {
                continue;
            }
            Syntax before = parts.get(i - 1);
            if (before.node() instanceof String) {
                bind(before.text(), kinds(part));
            } else if (i <= names.size()) {
                bind(names.get(i - 1), kinds(part));
            } else {
                kinds(part);
            }
        }
    }

    private List<String> parametersOf(Syntax called) {
        String name = called.field().orElse(called.text());
        return parameters.getOrDefault(name, List.of());
    }

    private Set<ViewFields.Kind> allOf(List<Syntax> parts) {
        Set<ViewFields.Kind> all = new HashSet<>();
        parts.forEach(part -> all.addAll(kinds(part)));
        return all;
    }

    /** What an expression may stand for. */
    private Set<ViewFields.Kind> kinds(Syntax piece) {
        List<Syntax> parts = piece.parts();
        if (piece.is("Identifier")) {
            Set<ViewFields.Kind> kinds =
                    new HashSet<>(variables.getOrDefault(piece.text(), Set.of()));
            kinds.addAll(ask(ViewFields.Kind.of(LetterView.class), piece.text()));
            return kinds;
        }
        if (piece.field().isPresent()) {
            Set<ViewFields.Kind> kinds = new HashSet<>();
            kinds(parts.get(0)).forEach(of -> kinds.addAll(ask(of, piece.field().get())));
            return kinds;
        }
        if (piece.is("DynamicKeyName")) {
            kinds(parts.get(0)).forEach(of -> of.names().forEach(name -> ask(of, name)));
        }
        if (piece.is("MethodCall")) {
            give(parts);
        }
        return worked(parts);
    }

    private void give(List<Syntax> parts) {
        List<String> names = parametersOf(parts.get(0));
        for (int i = 1; i < parts.size() && i <= names.size(); i++) {
            bind(names.get(i - 1), kinds(parts.get(i)));
        }
    }

    /** What is made of values may be any of them or of their entries; so may what `->` names. */
    private Set<ViewFields.Kind> worked(List<Syntax> parts) {
        List<Syntax> lambdas = new ArrayList<>();
        Set<ViewFields.Kind> all = new HashSet<>();
        for (Syntax part : parts) {
            if (part.is("LocalLambdaExpression")) {
                lambdas.add(part);
            } else {
                all.addAll(kinds(part));
            }
        }
        all.addAll(entries(all));
        for (Syntax lambda : lambdas) {
            List<Syntax> inside = lambda.parts();
            inside.subList(0, inside.size() - 1).forEach(name -> bind(name.text(), all));
            all.addAll(kinds(inside.get(inside.size() - 1)));
        }
        return all;
    }

    private static Set<ViewFields.Kind> entries(Set<ViewFields.Kind> kinds) {
        Set<ViewFields.Kind> entries = new HashSet<>();
        kinds.forEach(kind -> entries.addAll(kind.entries()));
        return entries;
    }

    private Set<ViewFields.Kind> ask(ViewFields.Kind of, String name) {
        Set<ViewFields.Kind> kinds = of.field(name);
        if (of.has(name)) {
            grown |= asked.add(new ViewFields.Field(of, name));
        }
        return kinds;
    }
}
