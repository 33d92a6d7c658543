package io.github.letterwright.view;

/**
 * A whole number.
 *
 * @param text in digits
 * @param words in words, in the language of the letter
 */
public record NumberView(Printed text, Printed words) implements Printable {

    @Override
    public Printed printed() {
        return text;
    }
}
