package io.github.letterwright.batch;

import io.github.letterwright.model.Word;

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
}
