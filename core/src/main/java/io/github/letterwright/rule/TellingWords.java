package io.github.letterwright.rule;

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
                                    + " unit units spine retrospective medication medically medical necessity"
                                    + " necessary unnecessary not is are was were be been has have the an of"
                                    + " for with and to at in on or per no as it this that these its"
                                    + " one two three four five six seven eight nine ten twelve use service"
                                    + " services purchase rental refill refills therefore thus hence such"
                                    + " accordingly consequently currently current continued supported"
                                    + " established certified authorized approved denied warranted appropriate"
                                    + " reasonable justified indicated recommended")
                            .split(" "));

    private TellingWords() {}

    /** Those of a text, in small letters. */
    static Set<String> of(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .filter(word -> !COMMON.contains(word))
                .collect(Collectors.toSet());
    }
}
