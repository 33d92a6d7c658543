package io.github.letterwright.batch;

import io.github.letterwright.model.Word;
import java.util.Arrays;
import java.util.Optional;

/** What a letter is written as. */
public enum OutputFormat implements Word {
    /** One self-contained page. */
    HTML("html"),
    /** PDF/A-2a and PDF/UA-1. */
    PDF("pdf"),
    /** The words alone, in UTF-8. */
    TXT("txt");

    private final String word;

    OutputFormat(String word) {
        this.word = word;
    }

    /** The word, which is the file's extension as well. */
    @Override
    public String word() {
        return word;
    }

    /** The file of a letter: {@code a/b.pdf} for {@code a/b}. */
    String file(String stem) {
        return stem + "." + word;
    }

    /** The letter of a file: {@code a/b} for {@code a/b.pdf}; empty when no letter has it. */
    static Optional<String> stem(String file) {
        return Arrays.stream(values())
                .filter(format -> file.endsWith("." + format.word))
                .map(format -> file.substring(0, file.length() - format.word.length() - 1))
                .findFirst();
    }
}
