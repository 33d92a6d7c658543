package io.github.letterwright.rule.prose;

import java.util.Locale;

/** Texts as bare words, so that spacing, case and punctuation make no difference. */
public final class Words {

    private Words() {}

    /** The words and numbers of a text in small letters, with one blank between two. */
    public static String of(String text) {
        StringBuilder words = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).codePoints().forEach(point -> add(words, point));
        return words.toString().strip();
    }

    private static void add(StringBuilder words, int point) {
        if (Character.isLetter(point) || isNumber(point) || point == '%') {
            words.appendCodePoint(point);
        } else if (point != '\'' && point != '’' && !words.isEmpty() && !endsWithBlank(words)) {
            words.append(' ');
        }
    }

    private static boolean isNumber(int point) {
        int type = Character.getType(point);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean endsWithBlank(StringBuilder words) {
        return words.charAt(words.length() - 1) == ' ';
    }

    /** How many words such a text has. */
    public static int count(String words) {
        return words.isEmpty() ? 0 : 1 + (int) words.chars().filter(c -> c == ' ').count();
    }
}
