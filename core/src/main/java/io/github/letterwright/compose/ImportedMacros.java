package io.github.letterwright.compose;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pack.TemplatePack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds macros that are called of a file of macros and are not in it. Where a pack's own file
 * stands in for its parent's and lacks what the parent's templates call, the own file is to blame.
 */
final class ImportedMacros {

    private final TemplatePack pack;
    private final Map<PackFile, Template> templates;

    private ImportedMacros(TemplatePack pack, ParsedTemplates parsed) {
        this.pack = pack;
        this.templates = parsed.templates();
    }

    /** What is called in vain, of or by the pack's own files. */
    static List<Diagnostic> problems(TemplatePack pack, ParsedTemplates parsed) {
        ImportedMacros macros = new ImportedMacros(pack, parsed);
        Map<String, Diagnostic> firsts = new LinkedHashMap<>();
        Set<PackFile> used = UsedTemplates.of(pack, parsed.templates());
        parsed.templates().entrySet().stream()
                .filter(each -> each.getKey().level() == 0 || used.contains(each.getKey()))
                .flatMap(each -> macros.look(each.getKey(), each.getValue()))
                .forEach(it -> firsts.putIfAbsent(it.toString(), it));
        return List.copyOf(firsts.values());
    }

    private Stream<Diagnostic> look(PackFile file, Template template) {
        Map<String, PackFile> imported = imported(template);
        return ParsedTemplates.elements(template)
                .map(Syntax::of)
                .filter(element -> element.is("UnifiedCall"))
                .map(call -> call.parts().get(0))
                .filter(callee -> callee.field().isPresent())
                .flatMap(callee -> fault(callee, file, imported).stream());
    }

    /** The files of macros by the names that a template gives them. */
    private Map<String, PackFile> imported(Template template) {
        Map<String, PackFile> imported = new LinkedHashMap<>();
        ParsedTemplates.elements(template)
                .filter(element -> Syntax.of(element).is("LibraryLoad"))
                .forEach(
                        element ->
                                file(element, template)
                                        .ifPresent(it -> imported.put(alias(element), it)));
        return imported;
    }

    private static String alias(TemplateElement load) {
        return Syntax.of(load).parts().get(1).text();
    }

    /** A file that every language shares, and whose macros all stand in it. */
    private Optional<PackFile> file(TemplateElement load, Template from) {
        List<PackFile> files =
                NamedFiles.included(load)
                        .flatMap(name -> UsedTemplates.absolute(from, name))
                        .stream()
                        .flatMap(
                                name ->
                                        pack.languages().stream()
                                                .flatMap(it -> pack.file(name, it).stream()))
                        .distinct()
                        .filter(templates::containsKey)
                        .toList();
        return files.stream()
                .filter(it -> files.size() == 1)
                .filter(it -> elements(it).noneMatch(element -> element.is("Include")))
                .findFirst();
    }

    private Stream<Syntax> elements(PackFile file) {
        return ParsedTemplates.elements(templates.get(file)).map(Syntax::of);
    }

    private Optional<Diagnostic> fault(
            Syntax callee, PackFile caller, Map<String, PackFile> imported) {
        PackFile of = imported.get(callee.parts().get(0).text());
        if (of == null || of.level() > 0 && caller.level() > 0) {
            return Optional.empty();
        }
        String name = callee.field().orElseThrow();
        List<String> known =
                elements(of)
                        .filter(it -> it.is("Macro") || it.is("Assignment"))
                        .map(it -> it.parts().get(0).text())
                        .toList();
        if (known.contains(name)) {
            return Optional.empty();
        }
        SourceLocation call = callee.place(caller.name());
        return Optional.of(
                caller.level() == 0
                        ? UnknownName.macro(callee.text(), known).at(call)
                        : Diagnostic.error(
                                        "LW313",
                                        SourceLocation.ofFile(of.name()),
                                        "this file has no macro " + name + ", which is called")
                                .withHint("write <#macro " + name + " …>, as the parent has it")
                                .withRelated(List.of(call)));
    }
}
