package io.github.letterwright.compose;

import freemarker.core.InvalidReferenceException;
import freemarker.core.StopException;
import freemarker.core.TemplateElement;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pack.TemplatePack;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What FreeMarker throws, as diagnostics that stand in the section's file and name the case. */
final class Failures {

    private static final Pattern NOT_GIVEN =
            Pattern.compile(
                    "(?s)When calling \\w+ \".+?\", required parameter \"(.+?)\" \\(parameter"
                            + " #(\\d+)\\) was specified, but had null/missing value.*");

    private static final Set<String> CALLS = Set.of("UnifiedCall", "Include");

    private final String caseName;
    private final TemplatePack pack;
    private final Templates templates;
    private final Trace trace;
    private final Absence absence;

    /**
     * @param caseName the case whose data met the mistake
     * @param variables what templates know at their root
     */
    Failures(
            String caseName,
            TemplatePack pack,
            Templates templates,
            Trace trace,
            List<String> variables) {
        this.caseName = caseName;
        this.pack = pack;
        this.templates = templates;
        this.trace = trace;
        this.absence = new Absence(pack.settings(), variables);
    }

    /** Whether a template failed for this reason. */
    static boolean isCausedBy(TemplateException e, Class<? extends Throwable> type) {
        return cause(e, type).isPresent();
    }

    private static <T> Optional<T> cause(TemplateException e, Class<T> type) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** A template that failed while it ran. */
    Diagnostic of(TemplateException e) {
        return fault(e).with(place(e), caseName);
    }

    private Fault fault(TemplateException e) {
        if (isCausedBy(e, MalformedTemplateNameException.class)) {
            return MissingFile.templateOutside();
        }
        Optional<TemplateNotFoundException> file = cause(e, TemplateNotFoundException.class);
        if (file.isPresent()) {
            return MissingFile.template(pack, file.get().getTemplateName());
        }
        Optional<MissingFileException> picture = cause(e, MissingFileException.class);
        if (picture.isPresent()) {
            return picture.get().fault();
        }
        Optional<MisuseException> misuse = cause(e, MisuseException.class);
        if (misuse.isPresent() || e instanceof StopException) {
            TemplateException said = misuse.isPresent() ? misuse.get() : e;
            return Fault.of("LW312", said.getMessageWithoutStackTop());
        }
        String blamed = Optional.ofNullable(e.getBlamedExpressionString()).orElse("");
        Optional<Template> template = template(e);
        String value = blamed.isEmpty() ? template.map(it -> atWork(e, it)).orElse("") : blamed;
        return template.flatMap(it -> inTemplate(e, it, blamed))
                .or(() -> first(e, message -> WrongKind.of(message, value)))
                .or(() -> first(e, Misuse::of))
                .orElseGet(() -> unclear(blamed));
    }

    /** What FreeMarker says of an error, or else of one that is behind it. */
    private static Optional<Fault> first(
            TemplateException e, Function<String, Optional<Fault>> fault) {
        return Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                .filter(TemplateException.class::isInstance)
                .map(it -> ((TemplateException) it).getMessageWithoutStackTop())
                .flatMap(message -> fault.apply(message).stream())
                .findFirst();
    }

    /** What an element works with, when FreeMarker does not say what is to blame. */
    private static String atWork(TemplateException e, Template template) {
        return ParsedTemplates.elements(template)
                .map(Syntax::of)
                .filter(element -> element.beginsAt(e.getLineNumber(), e.getColumnNumber()))
                .flatMap(element -> element.parts().stream())
                .map(Syntax::text)
                .findFirst()
                .orElse("this");
    }

    private static Fault unclear(String blamed) {
        return Fault.of(
                "LW312", "this cannot be worked out" + (blamed.isEmpty() ? "" : ": " + blamed));
    }

    private Optional<Template> template(TemplateException e) {
        try {
            return e.getTemplateName() == null || e.getLineNumber() == null
                    ? Optional.empty()
                    : Optional.of(templates.get(e.getTemplateName()));
        } catch (IOException impossible) {
            throw new IllegalStateException("it was running", impossible);
        }
    }

    /** What can be told from how the template has it. */
    private Optional<Fault> inTemplate(TemplateException e, Template template, String blamed) {
        int line = e.getLineNumber();
        int column = e.getColumnNumber();
        Optional<Fault> unknown =
                cause(e, UnknownFieldException.class)
                        .map(it -> absence.unknown(it, template, line, column, e.getEnvironment()));
        if (unknown.isPresent()) {
            return unknown;
        }
        if (e instanceof InvalidReferenceException) {
            return Optional.of(absence.of(blamed, template, line, column, e.getEnvironment()));
        }
        Matcher notGiven = NOT_GIVEN.matcher(e.getMessageWithoutStackTop());
        return trace.beforeLast()
                .filter(call -> notGiven.matches())
                .map(call -> Syntax.of((TemplateElement) call))
                .filter(call -> call.is("UnifiedCall"))
                .map(
                        call ->
                                absence.given(
                                        call,
                                        notGiven.group(1),
                                        Integer.parseInt(notGiven.group(2))));
    }

    /** A pack without the template that a letter begins with. */
    Diagnostic ofDocument(String name) {
        return MissingFile.template(pack, name).with(SourceLocation.NONE, caseName);
    }

    /** A template that was stopped, where it was stopped. */
    Diagnostic stopped(String why) {
        return stopped(trace.last(), why);
    }

    /** Templates without end, at the call: the stack may end in it or in what is called. */
    Diagnostic endless() {
        Optional<TracedElement> call =
                Stream.of(trace.last(), trace.beforeLast())
                        .flatMap(Optional::stream)
                        .filter(it -> CALLS.contains(Syntax.of((TemplateElement) it).kind()))
                        .findFirst();
        return stopped(call.or(trace::last), "templates or macros call each other without end");
    }

    private Diagnostic stopped(Optional<TracedElement> at, String why) {
        SourceLocation place = at.map(this::place).orElse(SourceLocation.NONE);
        return Fault.of("LW315", why).with(place, caseName);
    }

    private SourceLocation place(TemplateException e) {
        boolean inMacro = e.getMessageWithoutStackTop().startsWith("When calling ");
        return e.getTemplateName() == null || e.getLineNumber() == null || inMacro
                ? (inMacro ? trace.beforeLast() : trace.last())
                        .map(this::place)
                        .orElse(SourceLocation.NONE)
                : Syntax.place(
                        templates.fileName(e.getTemplateName()),
                        e.getLineNumber(),
                        e.getColumnNumber(),
                        e.getEndLineNumber(),
                        e.getEndColumnNumber());
    }

    private SourceLocation place(TracedElement element) {
        return Syntax.of((TemplateElement) element)
                .place(templates.fileName(element.getTemplate().getName()));
    }
}
