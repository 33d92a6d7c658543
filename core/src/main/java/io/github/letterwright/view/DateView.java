package io.github.letterwright.view;

/**
 * A date, or a month when no day is known.
 *
 * @param text by the pack's pattern
 * @param iso ISO 8601: {@code 2014-12-04}, {@code 2014-12}
 */
public record DateView(Printed text, Printed iso) implements Printable {

    @Override
    public Printed printed() {
        return text;
    }
}
