package io.github.letterwright.batch;

import io.github.letterwright.batch.LetterSet.Stored;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.read.Fingerprint;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the cases whose letters stand as they would be made again: nothing that they were made from
 * has changed, and nobody has changed them. It goes by content, never by time stamp. Thread-safe.
 */
final class Unchanged {

    private final CaseNotes notes;
    private final Packs packs;
    private final Map<Audience, LetterSet> sets;
    private final Optional<String> settings;

    /**
     * Looks into notes.
     *
     * @param settings everything but case and pack that shapes a letter or what is told of it;
     *     empty when each letter is to be made anew
     */
    Unchanged(
            CaseNotes notes,
            Packs packs,
            Map<Audience, LetterSet> sets,
            Optional<String> settings) {
        this.notes = notes;
        this.packs = packs;
        this.sets = sets;
        this.settings = settings;
    }

    /** The note of a case that need not be done again. */
    Optional<CaseNote> of(CaseSource source) {
        return settings.isEmpty()
                ? Optional.empty()
                : notes.of(source).filter(note -> isTrue(note, source));
    }

    private boolean isTrue(CaseNote note, CaseSource source) {
        try {
            String sha256 = Fingerprint.of(source.file());
            return note.inputs().isPresent()
                    && note.pack()
                            .flatMap(name -> packs.pack(name).value())
                            .map(pack -> inputs(sha256, pack))
                            .equals(note.inputs())
                    && stands(note);
        } catch (IOException e) {
            return false;
        }
    }

    private boolean stands(CaseNote note) throws IOException {
        for (var set : sets.entrySet()) {
            Stored stored = note.letters().get(set.getKey());
            if (stored == null || !set.getValue().stands(stored.entry())) {
                return false;
            }
        }
        return true;
    }

    /** The hash of everything that the letters of a case are made from. */
    String inputs(String caseSha256, TemplatePack pack) {
        String all =
                String.join(
                        "\n",
                        settings.orElse(""),
                        caseSha256,
                        pack.name(),
                        pack.sha256(),
                        pack.fontsSha256());
        return Fingerprint.of(all.getBytes(StandardCharsets.UTF_8));
    }
}
