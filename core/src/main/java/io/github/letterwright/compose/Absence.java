package io.github.letterwright.compose;

import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.template.Template;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import io.github.letterwright.pack.PackSettings;
import io.github.letterwright.view.LetterView;
import io.github.letterwright.yaml.Similar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says of what a template asked for whether there is no such thing, or this case lacks it. */
final class Absence {

    private static final String ID = "LW313";

    private final PackSettings settings;
    private final List<String> variables;

    /**
     * @param variables what templates know at their root
     */
    Absence(PackSettings settings, List<String> variables) {
        this.settings = settings;
        this.variables = variables;
    }

    /**
     * A field that there cannot be.
     *
     * @param line where the element begins that asked for it
     */
    Fault unknown(
            UnknownFieldException e, Template template, int line, int column, Environment at) {
        List<Syntax> here = pieces(template, element -> element.beginsAt(line, column)).toList();
        Optional<Syntax> asking =
                here.stream()
                        .filter(piece -> piece.field().filter(e.name()::equals).isPresent())
                        .findFirst();
        if (asking.isPresent()) {
            Syntax of = asking.get().parts().get(0);
            return UnknownName.field(e.name(), of.text(), e.known()).at(asking);
        }
        Optional<Syntax> variable =
                here.stream()
                        .filter(it -> it.is("Identifier") && it.text().equals(e.name()))
                        .findFirst();
        boolean isCalled =
                variable.filter(it -> here.stream().anyMatch(call -> calls(call, it))).isPresent();
        Fault fault =
                isCalled
                        ? noMacro(e.name(), at)
                        : UnknownName.variable(e.name(), here, e.known(), variables);
        return fault.at(variable);
    }

    private static boolean calls(Syntax call, Syntax name) {
        return call.is("UnifiedCall") && call.parts().get(0).equals(name);
    }

    /**
     * Something that is not there.
     *
     * @param blamed what gave nothing, as the template has it
     * @param line where that begins
     */
    Fault of(String blamed, Template template, int line, int column, Environment environment) {
        Optional<Syntax> caller =
                ParsedTemplates.elements(template)
                        .map(Syntax::of)
                        .filter(element -> element.is("UnifiedCall"))
                        .map(call -> call.parts().get(0))
                        .filter(callee -> callee.beginsAt(line, column))
                        .findFirst();
        if (caller.isPresent()) {
            return noMacro(caller.get().text(), environment);
        }
        List<Syntax> here =
                pieces(template, element -> true)
                        .filter(piece -> piece.beginsAt(line, column))
                        .toList();
        Optional<Syntax> piece = here.stream().filter(it -> it.text().equals(blamed)).findFirst();
        if (piece.filter(it -> it.is("MethodCall")).isPresent()) {
            return Fault.of(ID, blamed + " gives nothing back")
                    .withHint("a function ends with <#return …>");
        }
        if (piece.filter(it -> it.is("Identifier")).isPresent() && !variables.contains(blamed)) {
            return Fault.of(ID, "there is no " + blamed + " here")
                    .withHint(
                            "it is known inside the directive that names it, and nowhere else"
                                    + (variables.contains(blamed + "s")
                                            ? "; the list is " + blamed + "s"
                                            : ""))
                    .at(piece);
        }
        Optional<Syntax> asked =
                here.stream()
                        .filter(it -> it.field().isPresent() || it.is("DynamicKeyName"))
                        .filter(it -> it.text().startsWith(blamed))
                        .max(Comparator.comparingInt(it -> it.text().length()));
        String whole = asked.map(Syntax::text).orElse(blamed);
        Fault fault = lacking(blamed, whole).at(asked);
        boolean isTested =
                here.stream()
                        .filter(it -> it.is("ExistsExpression"))
                        .anyMatch(it -> it.parts().get(0).text().equals(whole));
        return isTested
                ? fault.withHint("write (%s)??: the brackets ask for all of it".formatted(whole))
                : fault;
    }

    private Fault lacking(String blamed, String asked) {
        if (blamed.startsWith("labels")) {
            return noLabel(blamed.replaceAll("^labels(?:\\.|\\[\")|\"]$", ""));
        }
        boolean whole = blamed.equals(asked);
        Optional<Fault> never = whole ? Optional.empty() : neverThere(blamed, asked);
        if (never.isPresent()) {
            return never.get();
        }
        String guard = whole ? asked : "(" + asked + ")";
        return Fault.of(
                        ID,
                        "%s no %s%s"
                                .formatted(
                                        owner(blamed),
                                        blamed.equals("case") ? "\"case:\"" : blamed,
                                        whole ? "" : ", so no " + asked))
                .withHint(
                        "write <#if %s??> … </#if> around it, or %s!\"…\" for words in its place"
                                .formatted(guard, guard));
    }

    /** A field that the absent part would not have either: to guard it would hide the mistake. */
    private static Optional<Fault> neverThere(String blamed, String asked) {
        Set<ViewFields.Kind> kinds = Set.of(ViewFields.Kind.of(LetterView.class));
        for (String name : blamed.split("\\.")) {
            kinds = kinds.isEmpty() ? kinds : kinds.iterator().next().field(name);
        }
        String name = asked.substring(blamed.length()).replaceFirst("^\\.(\\w+).*", "$1");
        List<String> known = kinds.isEmpty() ? List.of() : kinds.iterator().next().names();
        return known.isEmpty() || known.contains(name) || !name.matches("\\w+")
                ? Optional.empty()
                : Optional.of(UnknownName.field(name, blamed, known));
    }

    private Fault noLabel(String label) {
        Set<String> labels = settings.labels().keySet();
        return Fault.of(ID, "the pack has no label " + label)
                .withHint(
                        labels.stream()
                                .filter(it -> it.startsWith(label + "-"))
                                .findFirst()
                                .or(() -> Similar.to(label, labels))
                                .map("did you mean labels[\"%s\"]?"::formatted)
                                .orElse("a label with a hyphen is read by labels[\"…\"]"));
    }

    private static String owner(String blamed) {
        return switch (blamed.replaceFirst("\\W.*", "")) {
            case "case" -> blamed.equals("case") ? "the file gives" : "this case has";
            case "signatory", "attestation" -> "the pack has";
            case "organization" -> "neither the case nor the pack has";
            default -> "this case has";
        };
    }

    /** A parameter of a macro that was given something that is not there. */
    Fault given(Syntax call, String parameter, int number) {
        List<Syntax> parts = call.parts();
        Optional<Syntax> value = Optional.empty();
        for (int i = 1; i < parts.size() - 1; i++) {
            if (parts.get(i).node().equals(parameter)) {
                value = Optional.of(parts.get(i + 1));
            }
        }
        Syntax given = value.orElse(parts.get(Math.min(number, parts.size() - 1)));
        return lacking(given.text(), given.text()).at(Optional.of(given));
    }

    private static Fault noMacro(String name, Environment environment) {
        int dot = name.lastIndexOf('.');
        List<String> known = macros(dot < 0 ? "" : name.substring(0, dot), environment);
        return UnknownName.macro(name, known);
    }

    /** What a file of macros holds; without a name, the file at work. */
    private static List<String> macros(String file, Environment environment) {
        List<String> names = new ArrayList<>();
        try {
            TemplateModel model =
                    file.isEmpty()
                            ? environment.getCurrentNamespace()
                            : environment.getVariable(file);
            if (model instanceof TemplateHashModelEx space) {
                TemplateCollectionModel keys = space.keys();
                for (TemplateModelIterator each = keys.iterator(); each.hasNext(); ) {
                    names.add(each.next().toString());
                }
            }
        } catch (TemplateModelException e) {
            return List.of();
        }
        names.sort(Comparator.naturalOrder());
        return names;
    }

    private static Stream<Syntax> pieces(Template template, Predicate<Syntax> elements) {
        return ParsedTemplates.elements(template)
                .map((TemplateElement element) -> Syntax.of(element))
                .filter(elements)
                .flatMap(Syntax::within);
    }
}
