package io.github.letterwright.batch;

import io.github.letterwright.read.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What the last run left of a set, as hashes, in a file beside the notes of its cases. An unchanged
 * set is found by it without reading its manifest, and without making manifest and overview again
 * to compare them; which took half the time of a run that changes nothing. A seal that is missing
 * or damaged fits nothing.
 *
 * @param letters of the paths of its letters
 * @param contents of all that manifest and overview are made from
 * @param files of manifest and overview themselves
 */
record SetSeal(String letters, String contents, String files) {

    /** Fits nothing. */
    private static final SetSeal BROKEN = new SetSeal("", "", "");

    static SetSeal read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() == 3
                    ? new SetSeal(lines.get(0), lines.get(1), lines.get(2))
                    : BROKEN;
        } catch (IOException e) {
            return BROKEN;
        }
    }

    /**
     * Seals a set.
     *
     * @param stems of its letters
     * @param folder with its manifest and overview
     */
    static SetSeal of(Collection<String> stems, Manifest manifest, Path folder) throws IOException {
        return new SetSeal(letters(stems), contents(manifest), files(folder));
    }

    void write(Path file) throws IOException {
        byte[] lines =
                (String.join("\n", letters, contents, files) + "\n")
                        .getBytes(StandardCharsets.US_ASCII);
        WholeFile.write(file, out -> out.write(lines));
    }

    /** Whether a set holds letters of these paths, and no others. */
    boolean fits(Collection<String> stems, Path folder) throws IOException {
        return letters.equals(letters(stems)) && files.equals(files(folder));
    }

    /** Whether a set's manifest and overview are those of this content. */
    boolean fits(Manifest manifest, Path folder) throws IOException {
        return contents.equals(contents(manifest)) && files.equals(files(folder));
    }

    private static String letters(Collection<String> stems) {
        return hash(String.join("\n", new TreeSet<>(stems)));
    }

    /** Records say all that they hold. */
    private static String contents(Manifest manifest) {
        return hash(EngineBuild.id() + manifest);
    }

    private static String files(Path folder) throws IOException {
        Path manifest = folder.resolve(ManifestFile.NAME);
        Path index = folder.resolve(IndexPage.NAME);
        return Files.isRegularFile(manifest) && Files.isRegularFile(index)
                ? hash(Fingerprint.of(manifest) + Fingerprint.of(index))
                : "none";
    }

    private static String hash(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
