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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The folder of all letters for one audience. Letters can be put in at the same time. */
final class LetterSet {

    private final Audience audience;
    private final Path folder;
    private final Set<OutputFormat> formats;
    private final Register register;

    LetterSet(Audience audience, Path output, Set<OutputFormat> formats, Register register) {
        this.audience = audience;
        this.folder = output.resolve(audience.word());
        this.formats = formats;
        this.register = register;
    }

    /** Makes the folder, and takes away the letters of cases that are no more. */
    List<Diagnostic> open(List<CaseSource> cases) {
        try {
            Files.createDirectories(folder);
            Set<String> stems =
                    cases.stream().map(CaseSource::stem).collect(Collectors.toUnmodifiableSet());
            for (String path : ManifestFile.outputs(folder.resolve(ManifestFile.NAME))) {
                Path file = folder.resolve(path).normalize();
                boolean known = stems.contains(path.substring(0, path.lastIndexOf('.')));
                if (!known && file.startsWith(folder)) {
                    WholeFile.delete(file, folder);
                }
            }
            return List.of();
        } catch (IOException e) {
            return List.of(Places.unwritable(folder, e));
        }
    }

    /** What is kept of a letter once it is written. */
    record Stored(Manifest.Letter entry, List<Diagnostic> diagnostics) {}

    /** Writes a letter in every format, or takes an earlier one away when it is withheld. */
    Stored put(Letter letter) {
        Path current = folder;
        List<Manifest.Output> outputs = new ArrayList<>();
        Map<OutputFormat, byte[]> contents = letter.isWithheld() ? Map.of() : contents(letter);
        try {
            for (OutputFormat format : OutputFormat.values()) {
                String path = letter.source().letter(format);
                current = folder.resolve(path);
                byte[] content = contents.get(format);
                if (content == null) {
                    WholeFile.delete(current, folder);
                } else {
                    WholeFile.write(current, out -> out.write(content));
                    outputs.add(new Manifest.Output(path, Fingerprint.of(content), content.length));
                }
            }
            return new Stored(register.entry(letter, outputs), letter.diagnostics());
        } catch (IOException e) {
            return unwritten(letter, Places.unwritable(current, e));
        }
    }

    /** No part of a letter is better than some of it. */
    private Stored unwritten(Letter letter, Diagnostic why) {
        for (OutputFormat format : OutputFormat.values()) {
            Path file = folder.resolve(letter.source().letter(format));
            try {
                WholeFile.delete(file, folder);
            } catch (IOException e) {
                break; // The same reason again: it is reported already.
            }
        }
        Letter withheld = letter.with(why);
        return new Stored(register.entry(withheld, List.of()), withheld.diagnostics());
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

    /** Writes what tells of the set as a whole. */
    List<Diagnostic> close(List<Manifest.Pack> packs, List<Manifest.Letter> letters) {
        Manifest manifest =
                new Manifest(
                        Manifest.SCHEMA, audience.word(), Manifest.Engine.OURS, packs, letters);
        Path current = folder.resolve(ManifestFile.NAME);
        try {
            WholeFile.write(current, out -> ManifestFile.write(manifest, out));
            current = folder.resolve(IndexPage.NAME);
            byte[] page = IndexPage.of(manifest).getBytes(StandardCharsets.UTF_8);
            WholeFile.write(current, out -> out.write(page));
            return List.of();
        } catch (IOException e) {
            return List.of(Places.unwritable(current, e));
        }
    }
}
