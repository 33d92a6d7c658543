package io.github.letterwright.rule.prose;

import io.github.letterwright.rule.prose.DateMention.Certainty;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the days of what a narrative says to have happened or to have been written. */
public final class PastDates {

    private static final Pattern CUE =
            Pattern.compile(
                    "(?:\\b(?:on|dated|of|from|since|report|note|RFA|MRI|visit|exam|UR|seen|examined|evaluated|re-?evaluated|done|performed|PR-?2|x-?rays?|EMG|consult|surgery|and|through|to)\\b\\W*"
                            + "|[(,;:]\\s*)$",
                    Pattern.CASE_INSENSITIVE);

    /** What is yet to come, or lasts. */
    private static final Pattern AHEAD =
            Pattern.compile(
                    "\\b(?:schedul\\w+|will|shall|until|till|expir\\w+|upcoming|plan(?:ned|s)?|next"
                            + "|follow(?:ing)?[- ]?up\\s+(?:on|in|appointment)|return(?:ing)?"
                            + "|appointment|valid|effective|deadline|future|would|(?-i:may)|might"
                            + "|should|starting|beginning|anticipat\\w+|expect\\w+|estimat\\w+"
                            + "|projected|intended|propos\\w+|through|thru|off\\s+work|off\\s+duty"
                            + "|disab\\w+|remain\\w*|set\\s+for|due\\s+(?!to)|permanent|DOB|birth"
                            + "|born)\\b|\\bby\\s*$",
                    Pattern.CASE_INSENSITIVE);

    private static final int NEAR = 60;

    private PastDates() {}

    /** The days in a narrative, in order. */
    public static List<DateMention> in(Passage passage) {
        return passage.dates().stream()
                .filter(context -> context.date().isDay() && !context.date().ranged())
                .filter(context -> CUE.matcher(context.before()).find())
                .filter(context -> !AHEAD.matcher(context.lead()).find())
                .filter(context -> !AHEAD.matcher(near(context.after())).find())
                .map(context -> new DateMention(passage, context.date(), Certainty.TOLD))
                .toList();
    }

    private static String near(String after) {
        return after.substring(0, Math.min(after.length(), NEAR));
    }
}
