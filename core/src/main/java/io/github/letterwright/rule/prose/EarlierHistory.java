package io.github.letterwright.rule.prose;

import java.util.regex.Pattern;

/** Words by which a narrative tells of what was before the injury, or of the injury itself. */
public final class EarlierHistory {

    private static final Pattern WORDS =
            Pattern.compile(
                    "\\b(?:prior|previous\\w*|earlier|old(?:er)?\\b(?<!year.old|years.old)|history|hx|before|original\\w*|first|initial\\w*|last\\s+(?:seen|worked)"
                            + "|past|pre-?existing|pre-?injury|another|other\\s+claim|second|unrelated|non-?industrial|remote|born|DOB|hired|employ\\w+"
                            + "|began|started|since|injur\\w*|DOI|accident|incident|cumulative|CT|claim|baseline|compar\\w+|in\\s+the\\s+meantime|childhood|army|military)\\b",
                    Pattern.CASE_INSENSITIVE);

    private EarlierHistory() {}

    /** Whether they stand in the sentence of a day. */
    public static boolean isToldAt(DateMention day) {
        return day.passage().sentences().stream()
                .filter(
                        each ->
                                day.date().from() >= each.offset()
                                        && day.date().from() < each.offset() + each.text().length())
                .anyMatch(each -> WORDS.matcher(each.text()).find());
    }
}
