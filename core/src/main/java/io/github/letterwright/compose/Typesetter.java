package io.github.letterwright.compose;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.view.LetterView;
import io.github.letterwright.view.Source;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Runs a pack's templates over views, in one language. Thread-safe. */
final class Typesetter {

    private static final String DOCUMENT = "document.ftlh";

    private static final String MEMORY = "the templates need too much memory";

    /** What templates know at their root. */
    static final List<String> VARIABLES =
            Stream.concat(
                            Components.names(LetterView.class).stream(),
                            Stream.of("sections", "styles", "screenStyles", "image", "css"))
                    .toList();

    private final TemplatePack pack;
    private final String language;
    private final Duration deadline;
    private final Set<String> known;
    private final Optional<Reached> reached;
    private final Templates templates;
    private final List<Markup> styles;
    private final List<Markup> screenStyles;

    /**
     * @param names what the templates name themselves
     * @param reached is told what each letter reached
     */
    Typesetter(
            TemplatePack pack,
            String language,
            Duration deadline,
            Set<String> names,
            Optional<Reached> reached) {
        this.reached = reached;
        this.known = new LinkedHashSet<>(VARIABLES);
        known.addAll(names);
        this.pack = pack;
        this.language = language;
        this.deadline = deadline;
        this.templates = new Templates(pack, language);
        this.styles = styles(StyleSheets.forPaper(pack));
        this.screenStyles = styles(StyleSheets.forScreens(pack));
    }

    /**
     * The document of a view.
     *
     * @param file the case that it is a view of
     */
    Checked<LetterText> set(LetterView view, CaseFile file) {
        Trace trace = new Trace(deadline.toNanos());
        OriginWriter writer = new OriginWriter(trace, file.locations(), templates::fileName);
        Failures failures = new Failures(file.name(), pack, templates, trace, VARIABLES);
        Optional<Visits> visits = reached.map(it -> trace.note());
        Optional<Diagnostic> failed = run(view, trace, writer, failures);
        if (failed.isPresent()) {
            return Checked.failed(failed.get());
        }
        visits.ifPresent(it -> reached.orElseThrow().add(it, templates::fileName));
        return Checked.of(new LetterText(writer.text(), writer.origins()));
    }

    private Optional<Diagnostic> run(
            LetterView view, Trace trace, OriginWriter writer, Failures failures) {
        try {
            process(view, trace, writer);
            return Optional.empty();
        } catch (TemplateException e) {
            return Optional.of(failed(e, failures));
        } catch (OriginWriter.TooLongException e) {
            return Optional.of(failures.stopped("the letter is longer than 8 million characters"));
        } catch (IOException e) {
            return Optional.of(failures.ofDocument(DOCUMENT));
        } catch (Trace.TimeUpException e) {
            return Optional.of(timeUp(failures));
        } catch (Trace.TooMuchMemoryException e) {
            return Optional.of(failures.stopped(MEMORY));
        } catch (StackOverflowError e) {
            return Optional.of(failures.endless());
        } catch (OutOfMemoryError e) {
            return Optional.of(failures.stopped(MEMORY));
        }
    }

    private Diagnostic failed(TemplateException e, Failures failures) {
        if (Failures.isCausedBy(e, Trace.TimeUpException.class)) {
            return timeUp(failures);
        }
        boolean memory =
                Failures.isCausedBy(e, Trace.TooMuchMemoryException.class)
                        || Failures.isCausedBy(e, OutOfMemoryError.class);
        return memory ? failures.stopped(MEMORY) : failures.of(e);
    }

    private static List<Markup> styles(Stream<PackFile> files) {
        return files.map(Typesetter::style).toList();
    }

    private Diagnostic timeUp(Failures failures) {
        return failures.stopped("the templates take longer than " + deadline.toMillis() + " ms");
    }

    /** Runs the templates, and writes what they print anywhere. */
    void process(LetterView view, Trace trace, Writer writer)
            throws IOException, TemplateException {
        Template document = templates.get(DOCUMENT);
        Environment environment = document.createProcessingEnvironment(root(view, trace), writer);
        environment.setTemplateProcessingTracer(trace);
        environment.process();
    }

    /** The text of a style sheet, of which each line has its own origin. */
    private static Markup style(PackFile file) {
        List<Piece> lines = new ArrayList<>();
        for (String line : PackLoader.plainText(file).split("(?<=\n)")) {
            SourceLocation place = new SourceLocation(file.name(), lines.size() + 1, 1, 0);
            lines.add(new Piece(line, Source.NONE, Optional.of(place)));
        }
        return new Markup.Plain(lines);
    }

    private TemplateModel root(LetterView view, Trace trace) throws TemplateModelException {
        ViewModels models = new ViewModels(trace);
        Map<String, @Nullable Object> root = new LinkedHashMap<>(Components.of(view));
        root.put("options", models.of(view.options(), pack.settings().options().keySet()));
        root.put("fields", models.of(view.fields(), pack.settings().fields().keySet()));
        root.put("sections", pack.settings().sections());
        root.put("styles", styles);
        root.put("screenStyles", screenStyles);
        root.put("image", new PackImage(pack, language));
        root.put("css", new CssText(trace));
        return models.of(root, known);
    }
}
