package io.github.letterwright.approve;

import io.github.letterwright.approve.Change.Edit;
import java.util.ArrayList;
import java.util.List;

/** The words of a template, without those that a case has put in, as far as can be told. */
final class Wording {

    /** Fewer words of a template are no sentence: then the facts are what has changed. */
    private static final int SENTENCE = 3;

    private static final String FACT = "…";

    private Wording() {}

    /** Words that differ, with an ellipsis for names, numbers and facts in sentences. */
    static Edit of(Edit edit, FactWords facts) {
        return new Edit(of(edit.before(), facts), of(edit.after(), facts));
    }

    private static String of(String text, FactWords facts) {
        List<String> all = List.of(text.split(" "));
        List<String> words = new ArrayList<>();
        boolean first = true;
        int own = 0;
        for (int i = 0; i < all.size(); i++) {
            String word = all.get(i);
            int known = facts.length(all, i);
            boolean inFact = known > 0 || isNumber(word) || isName(word) && !first;
            if (!inFact) {
                words.add(word);
                own++;
            } else if (words.isEmpty() || !words.get(words.size() - 1).equals(FACT)) {
                words.add(FACT);
            }
            first = !inFact && word.matches(".*[.?!:]");
            i += Math.max(known - 1, 0);
        }
        return own < SENTENCE ? text : String.join(" ", words);
    }

    private static boolean isNumber(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static boolean isName(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(Character::isUpperCase);
    }
}
