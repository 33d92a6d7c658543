package io.github.letterwright.preview;

/**
 * Which character of a letter's HTML is which of its text. The text has marks of its own, such as
 * those of lists, and may lack what the HTML has; all else is the same in both.
 */
final class Alignment {

    private static final int FARTHEST = 80;
    private static final int SURE = 6;

    private final String text;
    private final String body;

    /** Aligns two texts without white space. */
    Alignment(String text, String body) {
        this.text = text;
        this.body = body;
    }

    /** The unit of the body that a unit of the text is, or the next one. */
    int inBody(int unit) {
        int t = 0;
        int b = 0;
        while (t < unit && t < text.length() && b < body.length()) {
            if (text.charAt(t) == body.charAt(b)) {
                t++;
                b++;
            } else {
                int step = step(t, b);
                t += step > 0 ? step : 0;
                b += step < 0 ? -step : 0;
                t += step == 0 ? 1 : 0;
                b += step == 0 ? 1 : 0;
            }
        }
        return t > unit || b >= body.length() || text.length() <= t
                ? b
                : b + (text.charAt(t) == body.charAt(b) ? 0 : Math.max(-step(t, b), 0));
    }

    /** How far to go on in the text; when negative, in the body; 0 for one in both. */
    private int step(int t, int b) {
        for (int step = 1; step <= FARTHEST; step++) {
            if (agrees(t + step, b)) {
                return step;
            }
            if (agrees(t, b + step)) {
                return -step;
            }
        }
        return 0;
    }

    private boolean agrees(int t, int b) {
        int length = Math.min(SURE, Math.min(text.length() - t, body.length() - b));
        return length > 0 && text.regionMatches(t, body, b, length);
    }
}
