package io.github.letterwright.view;

import io.github.letterwright.model.Word;

/** Whom a copy of a letter is for. */
public enum Audience implements Word {
    /** Those who dispute: they see everything. */
    PARTIES("parties"),
    /** Everybody: confidential fields and redaction marks are closed (45 CFR 164.514(b)(2)). */
    PUBLIC("public");

    private final String word;

    Audience(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
