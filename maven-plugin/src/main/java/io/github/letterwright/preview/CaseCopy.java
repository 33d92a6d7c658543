package io.github.letterwright.preview;

import io.github.letterwright.batch.CaseSource;
import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.read.CaseReader;
import io.github.letterwright.read.Fingerprint;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A case description as it stood at one moment. It is kept compressed, in memory and nowhere else.
 *
 * @param content why it cannot be read, or its compressed bytes
 * @param sha256 of its bytes; of nothing when it cannot be read
 */
record CaseCopy(CaseSource source, Checked<byte[]> content, String sha256) {

    private static final CaseReader READER = CaseReader.create();

    /**
     * Takes a copy.
     *
     * @param root the folder of cases; a link that leads out of it is not followed
     */
    static CaseCopy of(CaseSource source, Path root) {
        Checked<byte[]> bytes =
                leadsOut(source.file(), root)
                        ? Checked.failed(refusal(source))
                        : CaseReader.bytes(source.file());
        return new CaseCopy(
                source,
                bytes.map(CaseCopy::deflated),
                Fingerprint.of(bytes.value().orElse(new byte[0])));
    }

    private static boolean leadsOut(Path file, Path root) {
        try {
            return !file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            // That it cannot be read is found when it is read.
            return false;
        }
    }

    private static Diagnostic refusal(CaseSource source) {
        return Diagnostic.error(
                        "LW530",
                        SourceLocation.ofFile(source.name()),
                        "the file is a link out of the folder of cases, where the preview does not"
                                + " look")
                .withHint("put the file itself here");
    }

    /** Reads the case. */
    Checked<CaseFile> read() {
        return content.map(CaseCopy::inflated).then(bytes -> READER.read(source.name(), bytes));
    }

    /** Whether the file stood then as it does in another copy. */
    boolean isSame(CaseCopy other) {
        return source.equals(other.source)
                && sha256.equals(other.sha256)
                && content.diagnostics().equals(other.content.diagnostics());
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return deflated.toByteArray();
    }

    private static byte[] inflated(byte[] bytes) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
