package io.github.letterwright.rule;

import io.github.letterwright.rule.prose.Treatments;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that tell one treatment from another: "arthroscopy", not "left" or "visits". */
final class TellingWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private static final Set<String> COMMON =
            Set.of(
                    ("left right bilateral request requests requested additional initial visit visits"
                                    + " session sessions treatment treatments times time week weeks weekly"
                                    + " month months day days daily tablets capsules quantity qty mg mcg ml gm"
                                    + " unit units eleven fourteen fifteen sixteen eighteen twenty thirty forty sixty ninety"
                                    + " spine retrospective medication medically medical necessity"
                                    + " necessary unnecessary not is are was were be been has have the an of"
                                    + " for with and to at in on or per no as it this that these its"
                                    + " one two three four five six seven eight nine ten twelve use service"
                                    + " services purchase rental refill refills therefore thus hence such"
                                    + " accordingly consequently currently current continued supported"
                                    + " established certified authorized approved denied warranted appropriate"
                                    + " reasonable justified indicated recommended")
                            .split(" "));

    /** How many letters two words of one kind have in common. */
    private static final int STEM = 5;

    /** How many letters of a long word may stand for it. */
    private static final int SHORT = 4;

    private static final Treatments TREATMENTS = Treatments.standard();

    private TellingWords() {}

    /** Those of a text, in small letters, and the one name of each treatment that it names. */
    static Set<String> of(String text) {
        Set<String> words = written(text);
        words.addAll(TREATMENTS.in(text));
        return words;
    }

    /**
     * Whether words name a treatment: by one of its names, or by half of the words that tell it.
     *
     * @param words as {@link io.github.letterwright.rule.prose.Words} has them
     */
    static boolean areOf(String treatment, String words) {
        Set<String> telling = written(treatment);
        Set<String> said =
                Arrays.stream(words.split(" ")).map(TellingWords::stem).collect(Collectors.toSet());
        long shared = telling.stream().filter(word -> isSaid(word, said)).count();
        return shared > 0 && shared * 2 >= telling.size() || TREATMENTS.areShared(treatment, words);
    }

    /** By its stem, or cut short: "echo" for an echocardiogram. */
    private static boolean isSaid(String word, Set<String> said) {
        return said.contains(stem(word))
                || word.length() > 2 * SHORT && said.contains(word.substring(0, SHORT));
    }

    /** "Injection" and "injected", "psychology" and "psychological" tell the same. */
    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    private static Set<String> written(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !COMMON.contains(word))
                .collect(Collectors.toSet());
    }
}
