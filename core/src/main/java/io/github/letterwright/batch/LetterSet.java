package io.github.letterwright.batch;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.compose.HtmlText;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pdf.PdfDocument;
import io.github.letterwright.read.Fingerprint;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** All letters for one audience. Letters can be put in at the same time. */
final class LetterSet {

    private final Audience audience;
    private final SetFolder folder;
    private final Set<OutputFormat> formats;
    private final Register register;

    LetterSet(Audience audience, Path output, Set<OutputFormat> formats, Register register) {
        this.audience = audience;
        this.folder = new SetFolder(output.resolve(audience.word()));
        this.formats = formats;
        this.register = register;
    }

    /**
     * Makes the folder, and takes away the letters of cases that are no more.
     *
     * @param others letters of other executions, which stay
     */
    List<Diagnostic> open(List<CaseSource> cases, Set<String> others) {
        try {
            Set<String> stems = new HashSet<>(others);
            cases.forEach(source -> stems.add(source.stem()));
            folder.open(stems);
            return List.of();
        } catch (IOException e) {
            return List.of(Places.unwritable(folder.file(""), e));
        }
    }

    /**
     * What is kept of a letter once it is written.
     *
     * @param pack the pack as the manifest has it; absent when it was not found
     */
    record Stored(
            Manifest.Letter entry,
            List<Diagnostic> own,
            List<Diagnostic> ofPack,
            Optional<Manifest.Pack> pack) {

        static Stored of(Manifest.Letter entry, Letter letter, Optional<Manifest.Pack> pack) {
            return new Stored(entry, letter.own(), letter.ofPack(), pack);
        }

        boolean isWithheld() {
            return entry.state() == Manifest.State.WITHHELD;
        }

        /** The same without anything of the case in its diagnostics. */
        Stored withoutQuotes() {
            return new Stored(entry, withoutQuotes(own), withoutQuotes(ofPack), pack);
        }

        /** The same where files have other names. */
        Stored renamed(UnaryOperator<String> names) {
            return new Stored(entry, renamed(own, names), renamed(ofPack, names), pack);
        }

        private static List<Diagnostic> renamed(List<Diagnostic> all, UnaryOperator<String> names) {
            return all.stream().map(found -> found.renamed(names)).toList();
        }

        private static List<Diagnostic> withoutQuotes(List<Diagnostic> all) {
            return all.stream().map(Diagnostic::withoutQuotes).toList();
        }
    }

    /** Whether the files of a letter are still those that were written. */
    boolean stands(Manifest.Letter entry) throws IOException {
        for (Manifest.Output output : entry.outputs()) {
            Path file = folder.file(output.path());
            if (!Files.isRegularFile(file)
                    || Files.size(file) != output.bytes()
                    || !Fingerprint.of(file).equals(output.sha256())) {
                return false;
            }
        }
        return true;
    }

    /** The files of a letter as they are. */
    List<Manifest.Output> files(CaseSource source) throws IOException {
        List<Manifest.Output> files = new ArrayList<>();
        for (OutputFormat format : formats) {
            String path = source.letter(format);
            Path file = folder.file(path);
            files.add(new Manifest.Output(path, Fingerprint.of(file), Files.size(file)));
        }
        return files;
    }

    /** The hash of what tells of the set as a whole. */
    String sha256() throws IOException {
        return folder.sha256();
    }

    /** A letter that is withheld, and whose file is another execution's. */
    Stored refuse(Letter letter) {
        return stored(letter, List.of());
    }

    private Stored stored(Letter letter, List<Manifest.Output> outputs) {
        return Stored.of(
                register.entry(letter, outputs),
                letter,
                letter.madeWith().map(pack -> register.pack(pack, letter.ofPack())));
    }

    /** Writes a letter in every format, or takes an earlier one away when it is withheld. */
    Stored put(Letter letter) {
        Path current = folder.file("");
        List<Manifest.Output> outputs = new ArrayList<>();
        Map<OutputFormat, byte[]> contents = letter.isWithheld() ? Map.of() : contents(letter);
        try {
            for (OutputFormat format : OutputFormat.values()) {
                String path = letter.source().letter(format);
                current = folder.file(path);
                byte[] content = contents.get(format);
                if (content == null) {
                    folder.delete(path);
                } else {
                    folder.write(path, out -> out.write(content));
                    outputs.add(new Manifest.Output(path, Fingerprint.of(content), content.length));
                }
            }
            return stored(letter, outputs);
        } catch (IOException e) {
            return unwritten(letter.with(List.of(Places.unwritable(current, e))));
        }
    }

    /** No part of a letter is better than some of it. */
    private Stored unwritten(Letter letter) {
        Letter withheld = letter.with(takeAway(letter.source()));
        return stored(withheld, List.of());
    }

    /** Deletes a letter; what stands in the way of that is found. */
    private List<Diagnostic> takeAway(CaseSource source) {
        try {
            folder.deleteLetter(source.stem());
            return List.of();
        } catch (IOException e) {
            return List.of(Places.undeletable(folder.file(source.stem()), e));
        }
    }

    private Map<OutputFormat, byte[]> contents(Letter letter) {
        HtmlDocument html = letter.html().orElseThrow();
        Map<OutputFormat, byte[]> contents = new TreeMap<>();
        for (OutputFormat format : formats) {
            contents.put(
                    format,
                    switch (format) {
                        case HTML -> html.text().getBytes(StandardCharsets.UTF_8);
                        case PDF -> letter.pdf().map(PdfDocument::bytes).orElseThrow();
                        case TXT -> HtmlText.of(html).getBytes(StandardCharsets.UTF_8);
                    });
        }
        return contents;
    }

    /**
     * The entry of a letter, with what is wrong with it among the others; an error withholds it.
     */
    Stored review(Manifest.Letter entry, CaseSource source, List<Diagnostic> found) {
        Manifest.Letter reviewed = entry.with(register.findings(source, found));
        return found.stream().anyMatch(Diagnostic::isError)
                ? new Stored(reviewed.withheld(), takeAway(source), List.of(), Optional.empty())
                : new Stored(reviewed, List.of(), List.of(), Optional.empty());
    }

    /** Writes what tells of the set as a whole. */
    List<Diagnostic> close(SetEntries entries) {
        Manifest manifest =
                new Manifest(
                        Manifest.SCHEMA,
                        audience.word(),
                        Manifest.Engine.OURS,
                        List.copyOf(entries.packs()),
                        sorted(entries.letters()));
        return folder.close(manifest);
    }

    private static List<Manifest.Letter> sorted(List<Manifest.Letter> letters) {
        return letters.stream().sorted(Comparator.comparing(Manifest.Letter::source)).toList();
    }
}
