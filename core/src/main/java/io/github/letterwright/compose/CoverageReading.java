package io.github.letterwright.compose;

import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import io.github.letterwright.compose.TemplateCoverage.Branch;
import io.github.letterwright.compose.TemplateCoverage.Chunk;
import io.github.letterwright.compose.TemplateCoverage.CoveredTemplate;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pack.TemplatePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the parsed templates of a pack against what letters reached. */
final class CoverageReading {

    private static final Set<String> BRANCHES =
            Set.of(
                    "ConditionalBlock",
                    "IteratorBlock",
                    "ElseOfList",
                    "Items",
                    "Sep",
                    "Case",
                    "On",
                    "Macro");

    private static final Set<String> PRINTS = Set.of("TextBlock", "DollarVariable");

    private final TemplatePack pack;
    private final Map<PackFile, Template> templates;
    private final Reached reached;

    CoverageReading(TemplatePack pack, ParsedTemplates parsed, Reached reached) {
        this.pack = pack;
        this.templates = parsed.templates();
        this.reached = reached;
    }

    TemplateCoverage coverage() {
        Set<PackFile> used = UsedTemplates.of(pack, templates);
        templates.keySet().stream().filter(it -> reached.has(it.name())).forEach(used::add);
        List<CoveredTemplate> covered = new ArrayList<>();
        List<Template> asking = new ArrayList<>();
        List<String> unused = new ArrayList<>();
        templates.forEach(
                (file, template) -> {
                    if (used.contains(file)) {
                        covered.add(covered(file, template));
                        asking.add(template);
                    } else {
                        unused.add(shown(file));
                    }
                });
        List<String> unasked = ViewFields.unasked(pack.settings(), AskedFields.of(asking));
        return new TemplateCoverage(pack.name(), reached.letters(), covered, unused, unasked);
    }

    /** A file of a parent may have the path of one of the pack. */
    private String shown(PackFile file) {
        return file.level() == 0 ? file.path() : file.pack() + "/" + file.path();
    }

    private CoveredTemplate covered(PackFile file, Template template) {
        List<Branch> branches = new ArrayList<>();
        List<Chunk> chunks = new ArrayList<>();
        ParsedTemplates.elements(template)
                .forEach(
                        element -> {
                            if (PRINTS.contains(Syntax.of(element).kind())) {
                                chunks.add(chunk(element, file.name()));
                            }
                            addBranches(element, file, branches);
                        });
        List<String> lines = PackLoader.plainText(file).lines().toList();
        return new CoveredTemplate(shown(file), lines, branches, chunks);
    }

    @SuppressWarnings("deprecation")
    private Chunk chunk(TemplateElement element, String file) {
        return new Chunk(
                element.getBeginLine(),
                element.getBeginColumn(),
                element.getEndLine(),
                element.getEndColumn(),
                reached.through(element, file));
    }

    private void addBranches(TemplateElement element, PackFile file, List<Branch> branches) {
        String kind = Syntax.of(element).kind();
        List<TemplateElement> inside = ParsedTemplates.children(element);
        if (BRANCHES.contains(kind) && !inside.isEmpty()) {
            int taken =
                    inside.stream()
                            .mapToInt(it -> reached.through(it, file.name()))
                            .max()
                            .orElse(0);
            branches.add(branch(element, file, false, taken));
        }
        if (kind.equals("IfBlock") && !hasElse(inside)
                || kind.equals("ConditionalBlock") && !isIn(element, "IfBlock")) {
            branches.add(branch(element, file, true, reached.past(element, file.name())));
        }
    }

    /** An else has nothing to ask. */
    private static boolean hasElse(List<TemplateElement> branches) {
        return Syntax.of(branches.get(branches.size() - 1)).parts().stream()
                .noneMatch(Syntax::isExpression);
    }

    private static boolean isIn(TemplateElement element, String kind) {
        TemplateElement around = _CoreAPI.getParentElement(element);
        return around != null && Syntax.of(around).is(kind);
    }

    @SuppressWarnings("deprecation")
    private Branch branch(TemplateElement element, PackFile file, boolean past, int letters) {
        TemplateElement asked =
                Syntax.of(element).is("IfBlock")
                        ? ParsedTemplates.children(element).get(0)
                        : element;
        String label = "<" + asked.getDescription() + ">";
        SourceLocation place =
                new SourceLocation(
                        shown(file), element.getBeginLine(), element.getBeginColumn(), 0);
        return new Branch(place, label, past, letters);
    }
}
