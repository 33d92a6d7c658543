package io.github.letterwright.compose;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What FreeMarker throws, as diagnostics that stand in the section's file and name the case. */
final class Failures {

    private final String caseName;
    private final Function<String, String> fileNames;
    private final Trace trace;
    private final List<String> variables;

    /**
     * @param caseName the case whose data met the mistake
     * @param fileNames from a template's name to its file's
     * @param variables what templates know at their root
     */
    Failures(
            String caseName,
            Function<String, String> fileNames,
            Trace trace,
            List<String> variables) {
        this.caseName = caseName;
        this.fileNames = fileNames;
        this.trace = trace;
        this.variables = variables;
    }

    /** A template that FreeMarker cannot read. */
    static Diagnostic syntax(ParseException e, String file) {
        var place =
                new SourceLocation(
                        file, Math.max(e.getLineNumber(), 0), Math.max(e.getColumnNumber(), 0), 0);
        return Diagnostic.error(
                "LW310", place, "not a template: " + firstSentences(e.getEditorMessage()));
    }

    /** Whether a template failed for this reason. */
    static boolean isCausedBy(TemplateException e, Class<? extends Throwable> type) {
        Throwable cause = e;
        while (cause != null && !type.isInstance(cause)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    /** A template that failed while it ran. */
    Diagnostic of(TemplateException e) {
        SourceLocation place = place(e);
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownFieldException unknown) {
                return nothingCalled(unknown.name(), unknown.known(), place);
            }
            if (cause instanceof MalformedTemplateNameException) {
                return error("LW314", place, "a template's name cannot leave the pack");
            }
            if (cause instanceof TemplateNotFoundException notFound) {
                return missing(notFound.getTemplateName(), place);
            }
            if (cause instanceof MissingFileException notFound) {
                return quoting("LW314", place, notFound.pattern(), notFound.quotes());
            }
        }
        if (e instanceof InvalidReferenceException) {
            return absent(e, place);
        }
        if (isCausedBy(e, RuntimeException.class)) {
            String blamed = e.getBlamedExpressionString();
            return error(
                    "LW312",
                    place,
                    "this cannot be worked out" + (blamed == null ? "" : ": " + blamed));
        }
        return error("LW312", place, firstSentences(e.getMessageWithoutStackTop()));
    }

    /** A pack without the template that a letter begins with. */
    Diagnostic ofDocument(String name) {
        return missing(name, SourceLocation.NONE);
    }

    private Diagnostic missing(String name, SourceLocation place) {
        if (name.contains(":") && !name.startsWith("parent:")) {
            return error("LW314", place, "a template's name cannot leave the pack");
        }
        if (name.startsWith("parent:")) {
            return error("LW314", place, "\"parent:\" must begin a name that is written out")
                    .withHint("write <#include \"parent:sections/….ftlh\">");
        }
        boolean ofParent = name.matches(".*;up\\d{3}");
        String path = name.replaceFirst(";up\\d{3}$", "");
        return quoting(
                "LW314",
                place,
                ofParent
                        ? "no parent of this pack has a file {}"
                        : "neither the pack nor a parent has a file {}",
                List.of(path));
    }

    private Diagnostic absent(TemplateException e, SourceLocation place) {
        String expression = Optional.ofNullable(e.getBlamedExpressionString()).orElse("this");
        if (expression.matches("\\w+") && !variables.contains(expression)) {
            return nothingCalled(expression, variables, place);
        }
        return error("LW313", place, "this case gives no " + expression)
                .withHint("guard what prints it: <#if (" + expression + ")??> … </#if>");
    }

    private Diagnostic nothingCalled(String name, List<String> known, SourceLocation place) {
        Diagnostic error = error("LW313", place, "the view has no field " + name);
        Optional<String> similar = Similarity.closest(name, known);
        return similar.isPresent()
                ? error.withHint("did you mean " + similar.get() + "?")
                : error.withHint("there are: " + String.join(", ", known));
    }

    /** A template that was stopped, where it was stopped. */
    Diagnostic stopped(String why) {
        return error("LW315", trace.last().map(this::place).orElse(SourceLocation.NONE), why);
    }

    /** An error of the case in a template. */
    Diagnostic error(String id, SourceLocation place, String what) {
        return Diagnostic.error(id, place, what.replace("{}", "{ }") + ", with case {}", caseName);
    }

    /** The same with words that a template may have worked out from the case. */
    private Diagnostic quoting(
            String id, SourceLocation place, String pattern, List<String> quotes) {
        List<String> all = new ArrayList<>(quotes);
        all.add(caseName);
        return Diagnostic.error(id, place, pattern + ", with case {}", all.toArray(String[]::new));
    }

    private SourceLocation place(TemplateException e) {
        if (e.getTemplateName() != null && e.getLineNumber() != null) {
            return new SourceLocation(
                    fileNames.apply(e.getTemplateName()),
                    e.getLineNumber(),
                    e.getColumnNumber(),
                    0);
        }
        return trace.last().map(this::place).orElse(SourceLocation.NONE);
    }

    private SourceLocation place(TracedElement element) {
        return new SourceLocation(
                fileNames.apply(element.getTemplate().getName()),
                element.getBeginLine(),
                element.getBeginColumn(),
                0);
    }

    /** FreeMarker's first paragraph without what speaks to programmers: classes, stacks, tips. */
    private static String firstSentences(String message) {
        return message.strip()
                .replaceFirst("(?s)\\n(?:----|\\n).*", "")
                .replaceFirst("(?s), but was expecting one of.*", "")
                .replaceAll("\\s*\\(wrapper: [^)]*\\)", "")
                .replaceAll("\\s*\\[in template [^\\]]*\\]", "")
                .replaceAll("\\s*\\n\\s*", " ")
                .replaceAll("\\s*==> ", " ");
    }
}
