package io.github.letterwright.compose;

import freemarker.core.ParseException;
import freemarker.core.TemplateElement;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import freemarker.template.Configuration;
import freemarker.template.Template;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.yaml.Encoding;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All templates of a pack as they stand, without a case.
 *
 * @param templates by the file; without those that cannot be parsed
 * @param problems what is wrong with them
 */
record ParsedTemplates(Map<PackFile, Template> templates, List<Diagnostic> problems) {

    private static final Set<String> NAMING =
            Set.of(
                    "Assignment",
                    "BlockAssignment",
                    "IteratorBlock",
                    "Items",
                    "Macro",
                    "LibraryLoad",
                    "UnifiedCall");

    static ParsedTemplates of(TemplatePack pack) {
        Configuration configuration = Templates.locked();
        Map<PackFile, Template> templates = new LinkedHashMap<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (PackFile file : pack.files()) {
            if (file.path().endsWith(PackLoader.TEMPLATE)) {
                parse(file, configuration, templates, problems);
            }
        }
        return new ParsedTemplates(templates, problems);
    }

    private static void parse(
            PackFile file,
            Configuration configuration,
            Map<PackFile, Template> templates,
            List<Diagnostic> problems) {
        List<Diagnostic> encoding = Encoding.problems(file.name(), file.content());
        if (!encoding.isEmpty()) {
            problems.addAll(encoding);
            return;
        }
        String text = PackLoader.templateText(file);
        try {
            Template template = new Template(file.path(), text, configuration);
            templates.put(file, template);
            problems.addAll(Refusals.of(template, file.name()));
        } catch (ParseException e) {
            problems.add(new ParseFaults(file.name(), text).of(e));
        } catch (NumberFormatException e) {
            problems.add(unreadable(file, e.getMessage()));
        } catch (StackOverflowError e) {
            problems.add(unreadable(file, "nested far too deeply"));
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
    }

    private static Diagnostic unreadable(PackFile file, String why) {
        return Diagnostic.error(
                "LW310", SourceLocation.ofFile(file.name()), "not a template: " + why);
    }

    /** The names that templates give to something themselves. */
    Set<String> names() {
        return templates.values().stream()
                .flatMap(ParsedTemplates::elements)
                .map(Syntax::of)
                .flatMap(ParsedTemplates::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(Syntax element) {
        Stream<Syntax> named =
                NAMING.contains(element.kind())
                        ? element.parts().stream().filter(part -> part.node() instanceof String)
                        : Stream.empty();
        Stream<Syntax> ofLambdas =
                element.within()
                        .filter(it -> it.is("LocalLambdaExpression"))
                        .flatMap(it -> it.parts().stream().limit(it.parts().size() - 1L));
        return Stream.concat(named, ofLambdas).map(Syntax::text);
    }

    /** The elements of a template, each before those in it; however deep, without recursion. */
    // FreeMarker has no other view of the tree.
    @SuppressWarnings("deprecation")
    static Stream<TemplateElement> elements(Template template) {
        List<TemplateElement> elements = new ArrayList<>();
        Deque<TemplateElement> ahead = new ArrayDeque<>(List.of(template.getRootTreeNode()));
        while (!ahead.isEmpty()) {
            TemplateElement element = ahead.pop();
            if (!isOfNoTemplate(element)) {
                elements.add(element);
            }
            List<TemplateElement> children = children(element);
            for (int i = children.size() - 1; i >= 0; i--) {
                ahead.push(children.get(i));
            }
        }
        return elements.stream();
    }

    /** What FreeMarker makes of an empty file: it prints nothing and stands nowhere. */
    static boolean isOfNoTemplate(TracedElement element) {
        return element.getTemplate() == null;
    }

    /** The elements in an element, without those in them. */
    @SuppressWarnings("deprecation")
    static List<TemplateElement> children(TemplateElement element) {
        List<TemplateElement> children = new ArrayList<>();
        for (int i = 0; i < element.getChildCount(); i++) {
            children.add((TemplateElement) element.getChildAt(i));
        }
        return children;
    }
}
