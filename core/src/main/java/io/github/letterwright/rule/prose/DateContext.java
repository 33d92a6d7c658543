package io.github.letterwright.rule.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * A date with the words around it: those of its sentence, up to the dates before and after it.
 *
 * @param date the date
 * @param before the words between the date before and this one, or from the sentence's beginning
 * @param after the words up to the next date or the sentence's end
 * @param lead the sentence from its beginning, as far as it matters
 * @param sentence which sentence of the narrative, counted from 0
 */
record DateContext(WrittenDate date, String before, String after, String lead, int sentence) {

    private static final int REACH = 200;

    /** The dates of a narrative with their surroundings. */
    static List<DateContext> in(String text, List<WrittenDate> dates, List<Sentence> sentences) {
        List<DateContext> contexts = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            int end = sentence.offset() + sentence.text().length();
            int from = sentence.offset();
            while (next < dates.size() && dates.get(next).to() <= end) {
                WrittenDate date = dates.get(next);
                next++;
                int to = next < dates.size() ? Math.min(end, dates.get(next).from()) : end;
                contexts.add(context(text, sentence.offset(), from, date, to, i));
                from = date.to();
            }
        }
        return contexts;
    }

    private static DateContext context(
            String text, int start, int from, WrittenDate date, int to, int sentence) {
        return new DateContext(
                date,
                text.substring(
                        Math.max(Math.min(from, date.from()), date.from() - REACH), date.from()),
                text.substring(date.to(), Math.max(date.to(), Math.min(to, date.to() + REACH))),
                text.substring(
                        Math.max(Math.min(start, date.from()), date.from() - REACH), date.from()),
                sentence);
    }
}
