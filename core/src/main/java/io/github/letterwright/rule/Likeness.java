package io.github.letterwright.rule;

import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * A rationale without what somebody changes who pastes it under another request: numbers, the words
 * of treatments, he or she, one or several.
 */
final class Likeness {

    private static final String NUMBER = "#";
    private static final String TREATMENT = "@";
    private static final Map<String, String> SAME =
            Map.ofEntries(
                    Map.entry("mg", NUMBER),
                    Map.entry("are", "is"),
                    Map.entry("were", "was"),
                    Map.entry("have", "has"),
                    Map.entry("do", "does"),
                    Map.entry("she", "he"),
                    Map.entry("her", "his"),
                    Map.entry("him", "his"),
                    Map.entry("hers", "his"));

    private Likeness() {}

    /**
     * Its words, with a sign for what was left out.
     *
     * @param rationale its words, as {@link io.github.letterwright.rule.prose.Words} has them
     * @param treatments the words of the treatments
     */
    static String of(String rationale, Set<String> treatments) {
        StringJoiner words = new StringJoiner(" ");
        String before = "";
        for (String word : rationale.split(" ")) {
            String sign = sign(word, treatments);
            if (!sign.equals(before) || !sign.equals(NUMBER) && !sign.equals(TREATMENT)) {
                words.add(sign);
            }
            before = sign;
        }
        return words.toString();
    }

    private static String sign(String word, Set<String> treatments) {
        if (word.chars().anyMatch(Character::isDigit)) {
            return NUMBER;
        }
        return treatments.contains(word) ? TREATMENT : SAME.getOrDefault(word, word);
    }
}
