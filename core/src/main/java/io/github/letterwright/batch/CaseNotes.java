package io.github.letterwright.batch;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.read.Fingerprint;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The notes of earlier runs, a file for each case, in {@code .letterwright-letters} beside the
 * output folder {@code letters}; and not within it, since letters are published and a note holds
 * what only the parties may read. Each execution has a folder of its own, so that two of them can
 * write into one output folder. A note that is damaged is as good as none. Thread-safe.
 */
final class CaseNotes {

    private static final String FOLDER = ".letterwright-";
    private static final int NAME_LENGTH = 32;
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final boolean quoteText;
    private final Path all;
    private final Path own;

    /**
     * Notes of one execution.
     *
     * @param output the output folder
     * @param execution what tells it from others that write there
     * @param quoteText whether they may quote the case
     */
    CaseNotes(Path output, String execution, boolean quoteText) {
        this.quoteText = quoteText;
        all = folder(output);
        own = all.resolve(name(execution));
    }

    /** That nothing can be noted, nor the lock be had. */
    Diagnostic unwritable(IOException cause) {
        return Places.unwritable(all, cause)
                .withHint(
                        "beside the output folder stands what was made from what;"
                                + " choose one where that can be written");
    }

    /** Where the seal of a set stands; one for all executions. */
    Path seal(Audience audience) {
        return all.resolve(audience.word() + ".seal");
    }

    /** Waits until no other run writes notes, or into the output folder. */
    RunLock lock(Progress progress) throws IOException {
        return RunLock.of(all, progress);
    }

    /** The note of a case; empty when there is none that can be trusted. */
    Optional<CaseNote> of(CaseSource source) {
        return read(file(source.path())).filter(note -> note.source().equals(source.path()));
    }

    /** Writes a note. Without it, the case is only done again. */
    void write(CaseNote note) {
        Path file = file(note.source());
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(own);
            byte[] json = JSON.writeValueAsBytes(quoteText ? note : note.withoutQuotes());
            Files.writeString(
                    aside, Fingerprint.of(json) + "\n" + new String(json, StandardCharsets.UTF_8));
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            forget(file);
        }
    }

    /** Forgets the cases that are no more. */
    void keepOnly(List<CaseSource> sources) {
        Set<Path> kept =
                sources.stream().map(source -> file(source.path())).collect(Collectors.toSet());
        files(own).stream().filter(file -> !kept.contains(file)).forEach(CaseNotes::forget);
    }

    /**
     * What other executions noted of their cases, by path. Not of cases that are no more, or that
     * this run has as well: those are its own.
     */
    List<CaseNote> others(List<CaseSource> sources) {
        Set<String> ours = sources.stream().map(CaseSource::name).collect(Collectors.toSet());
        return files(all).stream()
                .filter(folder -> !folder.equals(own))
                .flatMap(CaseNotes::ofCasesThatStand)
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
        files(folder(output)).stream()
                .flatMap(CaseNotes::ofCasesThatStand)
                .forEach(note -> standing.put(CaseSource.stem(note.source()), note.file()));
        return standing;
    }

    private static Stream<CaseNote> ofCasesThatStand(Path execution) {
        return files(execution).stream()
                .flatMap(file -> read(file).stream())
                .filter(note -> Files.isRegularFile(Path.of(note.file())));
    }

    private static Path folder(Path output) {
        return output.resolveSibling(FOLDER + output.getFileName());
    }

    private static Optional<CaseNote> read(Path file) {
        try {
            String[] parts = Files.readString(file).split("\n", 2);
            byte[] json = parts[parts.length - 1].getBytes(StandardCharsets.UTF_8);
            return parts[0].equals(Fingerprint.of(json))
                    ? Optional.of(JSON.readValue(json, CaseNote.class))
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // A note that stays is held against the files it speaks of, like any other.
            return;
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
