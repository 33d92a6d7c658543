package io.github.letterwright.read;

import io.github.letterwright.diagnostic.Checked;
import java.nio.file.Path;

/** Reads case descriptions, {@code review-case/1}. Thread-safe. */
public final class CaseReader {

    private CaseReader() {}

    /** A reader. */
    public static CaseReader create() {
        return new CaseReader();
    }

    /** Reads a file, {@code .yaml}, {@code .yml} or {@code .json}. */
    public Checked<CaseFile> read(Path file) {
        throw new UnsupportedOperationException(file.toString());
    }

    /** Reads a text, YAML or JSON. */
    public Checked<CaseFile> read(String text) {
        throw new UnsupportedOperationException(text);
    }

    /**
     * Reads bytes in UTF-8.
     *
     * @param name what diagnostics call them; when it ends in {@code .json} they are read as JSON
     */
    public Checked<CaseFile> read(String name, byte[] bytes) {
        throw new UnsupportedOperationException(name + bytes.length);
    }
}
