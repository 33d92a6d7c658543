package io.github.letterwright.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a narrative.
 *
 * @param text its words as they are written
 * @param offset where it begins in the narrative, in chars
 */
public record Sentence(String text, int offset) {

    private static final Pattern BREAK =
            Pattern.compile(
                    "(?<stop>[.!?][\"”’)\\]*_]*)(?=\\s+[\\p{Lu}\\d\"“‘(\\[*_-])"
                            + "|\\n[ \\t]*\\n"
                            + "|\\n(?=[ \\t]*(?:[-*•]|\\d{1,2}[.)])[ \\t])");
    private static final Pattern ABBREVIATION =
            Pattern.compile(
                    "(?:^|[\\s(\\[\"“])(?:[Dd]r|[Mm]rs?|[Mm]s|[Pp]rof|[Jj]r|[Ss]r|[Ss]t|[Nn]o|[Nn]os"
                            + "|[Vv]s|[Ee]tc|[Ee]\\.g|[Ii]\\.e|cf|al|approx|p|pp|[Cc]h|[Ss]ec|[Ff]ig"
                            + "|[Vv]ol|[Ee]d|[Ii]nc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[Mm]\\.D|D\\.O|Ph\\.D|D\\.C|D\\.O\\.I|U\\.S|\\p{Lu})$");

    private static final int LONGEST_ABBREVIATION = 6;

    /** The sentences of a narrative, in order. */
    public static List<Sentence> split(String narrative) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        Matcher matcher = BREAK.matcher(narrative);
        while (matcher.find()) {
            if (isStop(narrative, from, matcher)) {
                add(sentences, narrative, from, matcher.end());
                from = matcher.end();
            }
        }
        add(sentences, narrative, from, narrative.length());
        return sentences;
    }

    private static boolean isStop(String narrative, int from, Matcher found) {
        return found.group("stop") == null
                || narrative.charAt(found.start()) != '.'
                || !ABBREVIATION.matcher(lead(narrative, from, found.start())).find();
    }

    /** What stands before a full stop, as far as an abbreviation can reach. */
    private static String lead(String narrative, int from, int stop) {
        return narrative.substring(Math.max(from, stop - LONGEST_ABBREVIATION - 2), stop);
    }

    private static void add(List<Sentence> sentences, String narrative, int from, int to) {
        String text = narrative.substring(from, to);
        String stripped = text.strip();
        if (!stripped.isEmpty()) {
            sentences.add(new Sentence(stripped, from + text.indexOf(stripped)));
        }
    }
}
