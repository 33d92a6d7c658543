package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.model.CaseFacts;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.view.Audience;
import io.github.letterwright.view.LetterView;
import io.github.letterwright.view.LetterViews;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Composes letters of one pack as HTML. Thread-safe. */
public final class HtmlComposer {

    private final TemplatePack pack;
    private final PackPictures pictures;
    private final LastStyles styles = new LastStyles(StyleCheck::of);
    private final Duration deadline;
    private final LetterViews views;
    private final ParsedTemplates parsed;
    private final List<Diagnostic> certain;
    private final List<Diagnostic> unreadable;
    private final Optional<Reached> reached;
    private final Map<String, Typesetter> typesetters = new ConcurrentHashMap<>();

    private HtmlComposer(Builder builder) {
        this.pack = builder.pack;
        this.pictures = PackPictures.of(pack);
        this.deadline = builder.deadline;
        this.views = LetterViews.of(pack);
        this.parsed = ParsedTemplates.of(pack);
        this.certain = certain(pack, parsed);
        this.unreadable = StyleSheets.unreadable(pack);
        this.reached = builder.coverage ? Optional.of(new Reached()) : Optional.empty();
    }

    /** What is wrong in the templates for certain, be there a case that comes there or not. */
    private static List<Diagnostic> certain(TemplatePack pack, ParsedTemplates parsed) {
        try {
            return Stream.of(
                            UnknownNames.problems(pack, parsed),
                            ImportedMacros.problems(pack, parsed),
                            ComparedWords.problems(pack, parsed))
                    .flatMap(List::stream)
                    .toList();
        } catch (StackOverflowError e) {
            // An expression nested so deeply is refused when a letter is composed.
            return List.of();
        }
    }

    /** A composer for a pack. */
    public static HtmlComposer of(TemplatePack pack) {
        return builder(pack).build();
    }

    /** A builder for a composer that differs from {@link #of}. */
    public static Builder builder(TemplatePack pack) {
        return new Builder(pack);
    }

    /**
     * What is wrong with the pack's templates and styles as they stand, whatever the case. A fault
     * of the templates fails every letter, but for the name of a file that is not there ({@code
     * LW314}), which fails those that come to it.
     */
    public List<Diagnostic> problems() {
        return Stream.of(
                        parsed.problems(),
                        certain,
                        unreadable,
                        NamedFiles.problems(pack, parsed),
                        StyleSheets.problems(pack),
                        ForeignMarks.problems(pack))
                .flatMap(List::stream)
                .toList();
    }

    /** The letter of a case for an audience. */
    public Checked<HtmlDocument> compose(CaseFile file, Audience audience) {
        return views.view(file, audience).then(view -> compose(view, file, audience));
    }

    /** The letter of a case whose view was made already, for the same audience. */
    public Checked<HtmlDocument> compose(LetterView view, CaseFile file, Audience audience) {
        if (!parsed.problems().isEmpty()) {
            return Checked.failed(parsed.problems());
        }
        if (!unreadable.isEmpty()) {
            return Checked.failed(unreadable);
        }
        Checked<HtmlDocument> letter = composed(view, file, audience);
        List<Diagnostic> found = new ArrayList<>(certain);
        letter.diagnostics().stream().filter(it -> !isCertain(it)).forEach(found::add);
        return new Checked<>(letter.value().filter(it -> certain.isEmpty()), found);
    }

    /** Whether the template says it as it stands, without a case. */
    private boolean isCertain(Diagnostic met) {
        return certain.stream()
                .filter(it -> it.id().equals(met.id()))
                .anyMatch(
                        it ->
                                it.related().contains(met.location())
                                        || it.location().file().equals(met.location().file())
                                                && met.message()
                                                        .text()
                                                        .startsWith(it.message().text() + ","));
    }

    private Checked<HtmlDocument> composed(LetterView view, CaseFile file, Audience audience) {
        String language = view.language().text();
        return typesetters
                .computeIfAbsent(language, it -> typesetter(it))
                .set(view, file)
                .map(text -> document(text, view, file, audience))
                .then(this::checked);
    }

    private Typesetter typesetter(String language) {
        return new Typesetter(pack, language, deadline, parsed.names(), reached);
    }

    /**
     * What the letters composed so far have reached of the pack's templates; empty unless the
     * builder was told to note it.
     */
    public Optional<TemplateCoverage> coverage() {
        return reached.map(it -> new CoverageReading(pack, parsed, it).coverage());
    }

    private HtmlDocument document(
            LetterText text, LetterView view, CaseFile file, Audience audience) {
        return new HtmlDocument(
                text.text(),
                view.title().text(),
                view.language().text(),
                view.organization().map(it -> it.name().text()).orElse(""),
                file.reviewCase().facts().flatMap(CaseFacts::decisionDate),
                audience,
                Provenance.of(file, audience, pack, text.text()),
                text.origins());
    }

    private Checked<HtmlDocument> checked(HtmlDocument letter) {
        DocumentCheck.Result result = DocumentCheck.of(letter, pictures, styles);
        return Checked.of(letter.withTitle(result.title()), result.diagnostics());
    }

    /** Makes composers. */
    public static final class Builder {

        private final TemplatePack pack;
        private Duration deadline = Duration.ofSeconds(10);
        private boolean coverage;

        private Builder(TemplatePack pack) {
            this.pack = pack;
        }

        /** How long the templates of one letter may take; ten seconds unless set. */
        public Builder deadline(Duration newDeadline) {
            this.deadline = newDeadline;
            return this;
        }

        /** Whether to note what letters reach of the templates; they are not, unless set. */
        public Builder coverage(boolean newCoverage) {
            this.coverage = newCoverage;
            return this;
        }

        /** The composer. */
        public HtmlComposer build() {
            return new HtmlComposer(this);
        }
    }
}
