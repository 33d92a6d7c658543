package io.github.letterwright.conform;

/**
 * An element of a PDF's structure.
 *
 * @param type what it is by the standard: {@code H1}, {@code Table}, {@code TH} …
 * @param depth how many elements it stands in
 * @param text a heading's words, those that replace pictures too; empty for others
 * @param scope what a header cell heads; empty for others, or when it does not say
 * @param alternative what is read in its stead; empty without one
 */
record Tag(String type, int depth, String text, String scope, String alternative) {

    boolean isHeading() {
        return type.matches("H[1-6]");
    }

    Tag withText(String words) {
        return new Tag(type, depth, words, scope, alternative);
    }

    int level() {
        return type.charAt(1) - '0';
    }
}
