package io.github.letterwright.batch;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.read.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The notes of earlier runs, a file for each case and one for the last run, in {@code
 * .letterwright-letters} beside the output folder {@code letters}; and not within it, since letters
 * are published and a note holds what only the parties may read. Each execution has a folder of its
 * own, so that two of them can write into one output folder. A note that is damaged is as good as
 * none; all of them stay true where cases, packs and output are moved together. Thread-safe.
 */
final class CaseNotes {

    private static final String FOLDER = ".letterwright-";
    private static final int NAME_LENGTH = 32;

    private final boolean quoteText;
    private final PathsFrom paths;
    private final Path all;
    private final Path own;
    private final Path last;

    /**
     * Notes of one execution.
     *
     * @param output the output folder
     * @param execution the path of what tells it from others that write there
     * @param quoteText whether they may quote the case
     */
    CaseNotes(Path output, Path execution, boolean quoteText) {
        this.quoteText = quoteText;
        all = folder(output);
        paths = new PathsFrom(all);
        String name = name(paths.relative(execution.toString()));
        own = all.resolve(name);
        last = all.resolve(name + ".run");
    }

    /** That nothing can be noted, nor the lock be had. */
    Diagnostic unwritable(IOException cause) {
        return Places.unwritable(all, cause)
                .withHint(
                        "beside the output folder stands what was made from what;"
                                + " choose one where that can be written");
    }

    /**
     * What the last run of this execution read, left and found; empty when something was wrong, or
     * other executions have letters in the output folder.
     */
    Optional<LastRun> lastRun() {
        return areShared()
                ? Optional.empty()
                : NoteFile.read(last, LastRun.class).map(run -> run.renamed(paths::absolute));
    }

    /** Writes down what a run read, left and found. */
    void write(LastRun run) {
        LastRun told = quoteText ? run : run.withoutQuotes();
        NoteFile.write(last, told.renamed(paths::relative));
    }

    /** Waits until no other run writes notes, or into the output folder. */
    RunLock lock(Progress progress) throws IOException {
        return RunLock.of(all, progress);
    }

    /** The note of a case; empty when there is none that can be trusted. */
    Optional<CaseNote> of(CaseSource source) {
        return read(file(source.path()), paths).filter(note -> note.source().equals(source.path()));
    }

    /** Writes a note. Without it, the case is only done again. */
    void write(CaseNote note) {
        CaseNote told = quoteText ? note : note.withoutQuotes();
        NoteFile.write(file(note.source()), told.renamed(paths::relative));
    }

    /** Forgets the cases that are no more. */
    void keepOnly(List<CaseSource> sources) {
        Set<Path> kept =
                sources.stream().map(source -> file(source.path())).collect(Collectors.toSet());
        files(own).stream().filter(file -> !kept.contains(file)).forEach(NoteFile::forget);
    }

    /**
     * What other executions noted of their cases, by path. Not of cases that are no more, or that
     * this run has as well: those are its own.
     */
    List<CaseNote> others(List<CaseSource> sources) {
        Set<String> ours = sources.stream().map(CaseSource::name).collect(Collectors.toSet());
        return files(all).stream()
                .filter(folder -> !folder.equals(own))
                .flatMap(folder -> ofCasesThatStand(folder, paths))
                .filter(note -> !ours.contains(note.file()))
                .sorted(Comparator.comparing(CaseNote::source))
                .toList();
    }

    /**
     * The case descriptions that any execution has noted for an output folder, and that are there
     * still, by the path of their letters without an extension.
     */
    static Map<String, String> standing(Path output) {
        Map<String, String> standing = new HashMap<>();
        Path all = folder(output);
        files(all).stream()
                .flatMap(folder -> ofCasesThatStand(folder, new PathsFrom(all)))
                .forEach(note -> standing.put(CaseSource.stem(note.source()), note.file()));
        return standing;
    }

    private static Stream<CaseNote> ofCasesThatStand(Path execution, PathsFrom paths) {
        return files(execution).stream()
                .flatMap(file -> read(file, paths).stream())
                .filter(note -> Files.isRegularFile(Path.of(note.file())));
    }

    private static Path folder(Path output) {
        return output.resolveSibling(FOLDER + output.getFileName());
    }

    private static Optional<CaseNote> read(Path file, PathsFrom paths) {
        return NoteFile.read(file, CaseNote.class).map(note -> note.renamed(paths::absolute));
    }

    private boolean areShared() {
        return files(all).stream().anyMatch(each -> Files.isDirectory(each) && !each.equals(own));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Short, whatever the path of the case. */
    private Path file(String source) {
        return own.resolve(name(source) + ".json");
    }

    private static String name(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, NAME_LENGTH);
    }
}
