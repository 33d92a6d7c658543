package io.github.letterwright.pack;

import java.util.Map;

/**
 * The paper that a pack prints on.
 *
 * @param size {@code letter} or {@code A4}
 * @param margin one to four CSS lengths, such as {@code 1in}
 */
public record Page(String size, String margin) {

    private static final double POINTS_PER_INCH = 72;
    private static final double POINTS_PER_MILLIMETRE = POINTS_PER_INCH / 25.4;

    private static final Map<String, Double> UNITS =
            Map.of(
                    "in",
                    POINTS_PER_INCH,
                    "cm",
                    10 * POINTS_PER_MILLIMETRE,
                    "mm",
                    POINTS_PER_MILLIMETRE,
                    "pt",
                    1.0);

    private boolean isA4() {
        return size.equals("A4");
    }

    /** How wide and high it is, in words. */
    String measures() {
        return isA4() ? "210 by 297 mm" : "8.5 by 11 inches";
    }

    /** Whether the margins leave an inch of the page for words, across and down. */
    boolean hasRoom() {
        double width = isA4() ? 210 * POINTS_PER_MILLIMETRE : 8.5 * POINTS_PER_INCH;
        double height = isA4() ? 297 * POINTS_PER_MILLIMETRE : 11 * POINTS_PER_INCH;
        String[] sides = margin.split(" ");
        double top = points(sides[0]);
        double right = sides.length > 1 ? points(sides[1]) : top;
        double bottom = sides.length > 2 ? points(sides[2]) : top;
        double left = sides.length > 3 ? points(sides[3]) : right;
        return width - left - right >= POINTS_PER_INCH && height - top - bottom >= POINTS_PER_INCH;
    }

    private static double points(String length) {
        String number = length.replaceAll("[a-z]+$", "");
        return Double.parseDouble(number)
                * UNITS.getOrDefault(length.substring(number.length()), 0.0);
    }
}
