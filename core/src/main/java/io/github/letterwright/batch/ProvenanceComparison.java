package io.github.letterwright.batch;

import io.github.letterwright.compose.Provenance;
import io.github.letterwright.model.Word;
import io.github.letterwright.read.Fingerprint;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells why a letter on disk is not the letter that its inputs make today.
 *
 * @param causes each once, in their own order; empty when both have the same bytes
 */
public record ProvenanceComparison(List<Cause> causes) {

    /** What can make two letters differ. */
    public enum Cause implements Word {
        /** The case description; of a public letter, what the public may read of it. */
        CASE("case"),
        /** The files of the pack, but for its fonts. */
        PACK("pack"),
        /** The fonts that the pack names. */
        FONTS("fonts"),
        /** Letterwright: another version, or another build of one that is not released. */
        ENGINE("engine"),
        /**
         * Neither of these: the letter itself was altered after it had been made. For the PDF of a
         * case that has no date of decision it can be another {@code outputTimestamp} as well.
         */
        LETTER("letter");

        private final String word;

        Cause(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }

    /**
     * A letter as it is, and what is known of how it was made.
     *
     * @param bytes one file of it
     * @param provenance from its PDF or the manifest of its set
     * @param sha256 of the file as the manifest has it; empty when there is none to ask
     */
    public record Recorded(byte[] bytes, Provenance provenance, Optional<String> sha256) {

        /** Whether the manifest knows of other bytes. */
        boolean isAltered() {
            return sha256.isPresent() && !sha256.get().equals(Fingerprint.of(bytes));
        }
    }

    public ProvenanceComparison {
        causes = List.copyOf(causes);
    }

    /**
     * Compares a letter on disk with one that was rendered just now, in the same format and for the
     * same audience.
     */
    public static ProvenanceComparison of(Recorded onDisk, Recorded fresh) {
        if (Arrays.equals(onDisk.bytes(), fresh.bytes())) {
            return new ProvenanceComparison(List.of());
        }
        Set<Cause> causes = inputs(onDisk.provenance(), fresh.provenance());
        if (onDisk.isAltered() || causes.isEmpty()) {
            causes.add(Cause.LETTER);
        }
        return new ProvenanceComparison(List.copyOf(causes));
    }

    private static Set<Cause> inputs(Provenance old, Provenance fresh) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        if (!old.caseSha256().equals(fresh.caseSha256())) {
            causes.add(Cause.CASE);
        }
        if (!old.pack().equals(fresh.pack()) || !old.packSha256().equals(fresh.packSha256())) {
            causes.add(Cause.PACK);
        }
        if (!old.fontsSha256().equals(fresh.fontsSha256())) {
            causes.add(Cause.FONTS);
        }
        if (!old.engineVersion().equals(fresh.engineVersion())) {
            causes.add(Cause.ENGINE);
        }
        if (causes.isEmpty() && !old.htmlSha256().equals(fresh.htmlSha256())) {
            causes.add(unsaid(fresh));
        }
        return causes;
    }

    /** Of its case, a public letter says nothing but its own words. */
    private static Cause unsaid(Provenance letter) {
        return letter.caseSha256().isPresent() ? Cause.ENGINE : Cause.CASE;
    }
}
