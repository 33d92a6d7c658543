package io.github.letterwright.batch;

import io.github.letterwright.compose.TemplateCoverage;
import io.github.letterwright.conform.Conformance;
import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.rule.Rule;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * Renders a folder of case descriptions as letters, a set per audience:
 *
 * <pre>{@code
 * BatchReport report =
 *         BatchRenderer.builder()
 *                 .casesDirectory(Path.of("cases"))
 *                 .outputDirectory(Path.of("letters"))
 *                 .build()
 *                 .render();
 * }</pre>
 *
 * <p>{@code cases/a/b.yaml} becomes {@code letters/parties/a/b.html} and {@code .pdf}; {@code
 * letters/parties} also has an {@code index.html} and a {@code manifest.json}. An error withholds
 * the letters of its case and takes earlier ones away; all others are rendered. An output folder
 * may be shared by several executions: each removes the letters of its cases that are no more, and
 * empty folders. A letter that stands as it would be made again is left alone. A file appears whole
 * or not at all, and one that is right already is left alone. While letters are being changed there
 * is no overview and no manifest: where a manifest stands, it is true of every letter.
 */
public final class BatchRenderer {

    private final CaseFolder folder;
    private final Packs packs;
    private final Packs packsForChecks;
    private final LetterMaker maker;
    private final Map<Audience, LetterSet> sets = new EnumMap<>(Audience.class);
    private final CaseNotes notes;
    private final Optional<String> settings;
    private final int threads;
    private final Path output;
    private final Progress progress;

    private BatchRenderer(Builder its, Path cases, Path output) {
        folder = new CaseFolder(cases, its.includes, its.foldersWithoutCases(Optional.of(output)));
        boolean withPdf = its.formats.contains(OutputFormat.PDF);
        packs = its.packs(withPdf);
        packsForChecks = its.packs(false);
        maker = new LetterMaker(packs, its.audiences);
        notes = new CaseNotes(output, its.execution.orElse(cases), its.quoteText);
        for (Audience audience : its.audiences) {
            Register register = new Register(audience, its.places(cases, output), its.quoteText);
            sets.put(audience, new LetterSet(audience, output, its.formats, register));
        }
        // To see what letters reach, each must be made.
        settings = its.coverage ? Optional.empty() : Optional.of(its.settings(cases, output));
        threads = its.threads;
        this.output = output;
        progress = its.progress;
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Renders all cases. What is wrong with cases, packs or files is in the report.
     *
     * @throws IllegalStateException when a stage fails in a way that is no fault of the input; its
     *     message names the case. Or when the thread is interrupted. No file is left in part
     */
    public BatchReport render() {
        Checked<List<CaseSource>> cases = folder.cases();
        if (cases.isFailed()) {
            return BatchReport.of(cases.diagnostics());
        }
        try (RunLock lock = notes.lock(progress)) {
            List<CaseSource> sources = cases.value().orElseThrow();
            return standing(sources).orElseGet(() -> render(sources));
        } catch (IOException e) {
            return BatchReport.of(List.of(notes.unwritable(e)));
        }
    }

    /** The report of the last run, when all stands as it left it. */
    private Optional<BatchReport> standing(List<CaseSource> sources) {
        return settings.flatMap(
                its ->
                        notes.lastRun()
                                .filter(new Standing(packs, sets, its, threads).of(sources))
                                .map(last -> last.report(sources.size())));
    }

    private BatchReport render(List<CaseSource> sources) {
        var run = new BatchRun(sources, packs, maker, sets, notes, settings, progress);
        BatchReport report = run.report(threads);
        List<TemplateCoverage> reached = packs.coverage();
        return report.with(reached, CoveragePage.write(reached, output.resolve("coverage")));
    }

    /**
     * Checks all cases, and all packs: those that make the letters and, used or not, those of the
     * folder of packs. It finds what {@link #render} would find up to the HTML and its characters;
     * what only the PDF shows, such as text outside of the page, it does not. Nothing is written.
     *
     * @throws IllegalStateException as {@link #render} does
     */
    public CheckReport check() {
        var check = new BatchCheck(packsForChecks, sets.keySet(), progress);
        return check.report(folder.cases(), threads);
    }

    /** Collects the settings of a {@link BatchRenderer}. Both folders must be set. */
    public static final class Builder extends RunSettings {

        private Builder() {}

        /** Where the case descriptions stand, in folders of any depth. */
        public Builder casesDirectory(Path folder) {
            casesDirectory = Optional.of(absolute(folder));
            return this;
        }

        /** Where the sets are written, a folder per audience; it is made when it is not there. */
        public Builder outputDirectory(Path folder) {
            outputDirectory = Optional.of(absolute(folder));
            return this;
        }

        /** Where packs are looked for before the class path; by default nowhere. */
        public Builder packsDirectory(Path folder) {
            packsDirectory = Optional.of(absolute(folder));
            return this;
        }

        /** The pack that makes every letter; by default the one that a case names. */
        public Builder pack(String name) {
            pack = Optional.of(name);
            return this;
        }

        /** The rules that cases and sets are checked with; by default the standard ones. */
        public Builder rules(List<? extends Rule> all) {
            rules = List.copyOf(all);
            return this;
        }

        /** Globs over paths in the folder of cases; by default all YAML and JSON files. */
        public Builder includes(List<String> globs) {
            includes = List.copyOf(globs);
            return this;
        }

        /** What letters are written as; by default HTML and PDF. */
        public Builder formats(Set<OutputFormat> all) {
            formats = EnumSet.copyOf(all);
            return this;
        }

        /** Whom letters are written for; by default the parties. */
        public Builder audiences(Set<Audience> all) {
            audiences = EnumSet.copyOf(all);
            return this;
        }

        /** How many letters are made at once, at least 1; by default one per processor. */
        public Builder threads(int count) {
            if (count < 1) {
                throw new IllegalArgumentException("threads " + count + " must be at least 1");
            }
            threads = count;
            return this;
        }

        /** Whether manifests may quote the case, which is patient data; by default they may. */
        public Builder quoteText(boolean quote) {
            quoteText = quote;
            return this;
        }

        /** The date of PDFs whose case has no date of decision; by default they have none. */
        public Builder outputTimestamp(Instant timestamp) {
            outputTimestamp = Optional.of(timestamp);
            return this;
        }

        /** What every finished PDF is checked by as well; by default by nothing. */
        public Builder conformance(Conformance check) {
            conformance = Optional.of(check);
            return this;
        }

        /**
         * The path of what tells this run from others that write letters of other cases into the
         * same output folder, whatever its own cases are; by default the folder of its cases. It
         * need not exist.
         */
        public Builder execution(Path place) {
            execution = Optional.of(absolute(place));
            return this;
        }

        /**
         * Whether to say what of the packs' templates the letters reach: in the report, and as a
         * page for each pack in the folder {@code coverage} of the output; by default not.
         */
        public Builder coverage(boolean wanted) {
            coverage = wanted;
            return this;
        }

        /** Who is told how far a run has come; by default nobody. */
        public Builder progress(Progress listener) {
            progress = listener;
            return this;
        }

        /**
         * The renderer.
         *
         * @throws NoSuchElementException when a folder is missing
         */
        public BatchRenderer build() {
            return new BatchRenderer(
                    this, casesDirectory.orElseThrow(), outputDirectory.orElseThrow());
        }

        /**
         * The letters one at a time, unwritten. An output folder need not be set; when it is, it
         * holds no cases.
         *
         * @throws NoSuchElementException when the folder of cases is missing
         */
        public Drafts drafts() {
            Path cases = casesDirectory.orElseThrow();
            return new Drafts(
                    new CaseFolder(cases, includes, foldersWithoutCases(outputDirectory)),
                    packs(false),
                    stages(true));
        }

        private static Path absolute(Path path) {
            return path.toAbsolutePath().normalize();
        }
    }
}
