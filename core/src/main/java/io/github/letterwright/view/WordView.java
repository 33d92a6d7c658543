package io.github.letterwright.view;

/**
 * One of a few fixed words, such as a decision.
 *
 * @param text the pack's label for it; the word itself when the pack has none
 * @param word as the case description writes it, for comparisons
 */
public record WordView(Printed text, Printed word) implements Printable {

    @Override
    public Printed printed() {
        return text;
    }
}
