package io.github.letterwright.rule.prose;

import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as bare words, so that spacing, case and punctuation make no difference. */
public final class Words {

    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private Words() {}

    /** The words and numbers of a text in small letters, with one blank between two. */
    public static String of(String text) {
        String joined = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        return BETWEEN.matcher(joined).replaceAll(" ").strip();
    }

    /** How many words such a text has. */
    public static int count(String words) {
        return words.isEmpty() ? 0 : 1 + (int) words.chars().filter(c -> c == ' ').count();
    }
}
