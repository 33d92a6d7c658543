package io.github.letterwright.compose;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pack.TemplatePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files that templates name by names that are written out, wherever in them: what a letter
 * would lack that came there.
 */
final class NamedFiles {

    private static final String IMAGE = "image";
    private static final Set<String> INCLUDING = Set.of("Include", "LibraryLoad");

    private final TemplatePack pack;
    private final List<PackLoader> loaders;
    private final List<PackImage> images;

    private NamedFiles(TemplatePack pack) {
        this.pack = pack;
        this.loaders = pack.languages().stream().map(it -> new PackLoader(pack, it)).toList();
        this.images = pack.languages().stream().map(it -> new PackImage(pack, it)).toList();
    }

    /** What is wrong with them: which is missing in every language of the pack. */
    static List<Diagnostic> problems(TemplatePack pack, ParsedTemplates parsed) {
        NamedFiles files = new NamedFiles(pack);
        boolean picturesAreNamed = !parsed.names().contains(IMAGE);
        List<Diagnostic> problems = new ArrayList<>();
        for (Map.Entry<PackFile, Template> each : parsed.templates().entrySet()) {
            ParsedTemplates.elements(each.getValue())
                    .flatMap(
                            element ->
                                    Stream.concat(
                                                    files.template(element, each.getValue()),
                                                    picturesAreNamed
                                                            ? files.pictures(element)
                                                            : Stream.empty())
                                            .map(fault -> place(fault, element, each.getKey())))
                    .forEach(problems::add);
        }
        return problems;
    }

    private static Diagnostic place(Fault fault, TemplateElement element, PackFile file) {
        return fault.at(Syntax.of(element).place(file.name()));
    }

    /** The name of a template that an element includes or imports, when it is written out. */
    static Optional<String> included(TemplateElement element) {
        Syntax code = Syntax.of(element);
        return INCLUDING.contains(code.kind()) ? code.parts().get(0).literal() : Optional.empty();
    }

    private Stream<Fault> template(TemplateElement element, Template from) {
        return included(element)
                .filter(name -> !mayBeMissing(element))
                .flatMap(
                        name ->
                                UsedTemplates.absolute(from, name)
                                        .map(this::missing)
                                        .orElseGet(
                                                () -> Optional.of(MissingFile.templateOutside())))
                .stream();
    }

    // FreeMarker has no other view of the tree.
    @SuppressWarnings("deprecation")
    private static boolean mayBeMissing(TemplateElement element) {
        return element.getDescription().contains(" ignore_missing=");
    }

    private Optional<Fault> missing(String name) {
        boolean isThere =
                name.contains("*")
                        || loaders.stream().anyMatch(it -> it.findTemplateSource(name) != null);
        return isThere ? Optional.empty() : Optional.of(MissingFile.template(pack, name));
    }

    private Stream<Fault> pictures(TemplateElement element) {
        return Syntax.of(element)
                .within()
                .filter(it -> it.is("MethodCall") && it.parts().size() == 2)
                .filter(it -> it.parts().get(0).text().equals(IMAGE))
                .flatMap(it -> it.parts().get(1).literal().stream())
                .flatMap(name -> picture(name).stream());
    }

    private Optional<Fault> picture(String name) {
        List<Fault> faults = images.stream().flatMap(it -> it.fault(name).stream()).toList();
        return faults.size() < images.size() ? Optional.empty() : Optional.of(faults.get(0));
    }
}
