package io.github.letterwright.yaml;

import java.util.Set;

/**
 * The keys that a kind of file has, anywhere in it: a word that is one of them and begins a line is
 * likely a key, whatever became of its colon.
 *
 * @param begin the first line of such a file; empty when it is not known
 */
record Vocabulary(Set<String> keys, String begin) {

    /** Of a file of which no key is known. */
    static final Vocabulary NONE = new Vocabulary(Set.of(), "");

    /** Whether a word is a key. */
    boolean has(String word) {
        return keys.contains(word);
    }

    /** The key that a line begins with, without its colon; empty when it is none. */
    String keyOf(OutlineLine line) {
        String word = line.content().split("\\s", 2)[0];
        return has(word) ? word : "";
    }
}
