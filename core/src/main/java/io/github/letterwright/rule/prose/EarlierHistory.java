package io.github.letterwright.rule.prose;

import java.util.regex.Pattern;

/** Words by which a narrative tells of what was before the injury, or of the injury itself. */
public final class EarlierHistory {

    private static final String HISTORY =
            "prior|previous\\w*|earlier|(?:(?<!\\b(?:his|her|their)\\s)old|older)\\b(?<!year.old|years.old)|history|hx|original\\w*"
                    + "|past(?!\\s+(?:(?:\\w+|\\d+)\\s+)?(?:days?|weeks?|months?|years?)\\b)|pre-?existing"
                    + "|pre-?injury|another|other\\s+claim|second|unrelated|non-?industrial|remote|hired"
                    + "|employ\\w+|cumulative|CT|baseline|compar\\w+|in\\s+the\\s+meantime|childhood|army"
                    + "|military|born|DOB";

    private static final Pattern WORDS =
            pattern(
                    HISTORY
                            + "|first|initial\\w*|last\\s+(?:seen|worked)|began|started|since|before|injur\\w*"
                            + "|DOI|accident|incident|claim");

    /** What tells of it behind its day; what was since, or before something else, does not. */
    private static final Pattern WORDS_AFTER = pattern(HISTORY + "|injur\\w*|accident|claim");

    private static final Pattern BEFORE_THE_INJURY =
            pattern(HISTORY + "|before|began|started|since");

    private static final int NEAR = 60;

    private EarlierHistory() {}

    /** Whether they stand in the sentence of a day. */
    public static boolean isToldAt(DateMention day) {
        return in(day, WORDS, WORDS_AFTER);
    }

    /** Whether the sentence of a day, which has the injury's too, tells of what was before it. */
    public static boolean isToldBesideInjury(DateMention day) {
        return in(day, BEFORE_THE_INJURY, BEFORE_THE_INJURY);
    }

    /** Whether the clause of a day tells of what was before the injury. */
    public static boolean isToldInClause(DateMention day) {
        String text = day.passage().text();
        String before = text.substring(Math.max(0, day.date().from() - NEAR), day.date().from());
        String after =
                text.substring(day.date().to(), Math.min(text.length(), day.date().to() + NEAR));
        String clause = before.replaceFirst("(?s)^.*(?:[.;,(–—]|\\s-)\\s", "");
        return BEFORE_THE_INJURY.matcher(clause).find()
                || BEFORE_THE_INJURY.matcher(after.split("[.;,)–—]", 2)[0]).find();
    }

    private static boolean in(DateMention day, Pattern before, Pattern after) {
        int at = day.date().from();
        return day.passage().sentences().stream()
                .filter(each -> at >= each.offset() && at < each.offset() + each.text().length())
                .anyMatch(
                        each ->
                                before.matcher(each.text().substring(0, at - each.offset())).find()
                                        || after.matcher(each.text().substring(at - each.offset()))
                                                .find());
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
