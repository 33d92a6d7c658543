package io.github.letterwright.rule.prose;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the days, months and years in which a narrative says that the injured worker was born. */
public final class BirthDates {

    private static final Pattern SPOKEN_OF =
            Pattern.compile("\\bDOB\\b|\\bD\\.O\\.B\\.|birth|\\bborn\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NAMED =
            Pattern.compile(
                    "\\b(?:DOB|D\\.O\\.B\\.|(?:date|year)\\s+of\\s+birth|birth\\s?(?:date|year)"
                            + "|born(?:\\s+(?:in|near)\\s+(?-i:\\p{Lu})[\\w .]{2,24})?)\\W*(?:(?:is|was|on|in|around)\\W+)?$",
                    Pattern.CASE_INSENSITIVE);

    private BirthDates() {}

    /** Those in a narrative, in order; not those of relatives. */
    public static List<WrittenDate> in(Passage passage) {
        if (!SPOKEN_OF.matcher(passage.text()).find()) {
            return List.of();
        }
        return passage.dates().stream()
                .filter(context -> NAMED.matcher(context.before()).find())
                .filter(context -> !AgeVocabulary.RELATIVE.matcher(context.lead()).find())
                .map(DateContext::date)
                .toList();
    }
}
