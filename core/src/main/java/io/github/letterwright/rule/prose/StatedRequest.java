package io.github.letterwright.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of a sentence in which a case summary tells what is asked for now, or what the
 * utilization review denied: one treatment of a list, with the amounts behind it.
 *
 * @param words one treatment, or an amount that goes with the one before
 * @param isAmount whether it begins with an amount, and may go with the piece before
 */
public record StatedRequest(Occurrence words, boolean isAmount) {

    private static final Pattern ASKING =
            Pattern.compile(
                    "\\b(?:request(?:s|ed|ing)?|RFAs?|asks?|asked|asking|wants?|wanted|seeks?|seeking|sought"
                            + "|orders?|ordered|ordering|prescrib(?:es?|ed|ing)|propos(?:es?|ed|ing)|recommend(?:s|ed|ing)?"
                            + "|please|would\\s+like|at\\s+issue|disputed?|non-?\\s?cert\\w*|den(?:y|ies|ied|ial)|refused"
                            + "|declined|rejected|adverse|failed\\s+to\\s+approve|not\\s+(?:approved?|certified|authorized)"
                            + "|plans?\\s+(?:is|are|to|was|for)|planned)\\b|\\b(?:plan|rx|treatment\\s+plan)\\s?:",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern INTENDED =
            Pattern.compile(
                    "\\b(?:will|wish(?:es)?|hopes?|go(?:es)?\\s+for|try|next\\s+step|suggest(?:s|ed)?|candidate\\s+for)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What was before, or what somebody grants or changes. */
    private static final Pattern ANOTHER =
            Pattern.compile(
                    "\\b(?:prior|previous(?:ly)?|earlier|former(?:ly)?|originally|in\\s+the\\s+past|first\\s+request"
                            + "|old(?:er)?\\s+(?:request|claim)|modif\\w+|partial(?:ly)?\\s+(?:approv|certif|authoriz|den)\\w+|reduced|granted|allow(?:s|ed)"
                            + "|instead|remain\\w+|up\\s+to|guidelines?|MTUS|ODG|ACOEM|taper\\w*|wean\\w*"
                            + "|(?<!to\\s|not\\s|nor\\s)approv(?:ed|es|ing)|(?<!not\\s|non-?\\s?)certified"
                            + "|(?<!not\\s)authorized|unrelated|not\\s+(?:at\\s+issue|requested|disputed|part\\s+of)"
                            + "|isn['’]t\\s+at\\s+issue|withdr[ae]wn?|increas\\w*|decreas\\w*)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Where one piece ends. */
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "[,;:()\"“”]+\\s*|\\.\\s+|\\s(?:and|&|plus|as\\s+well\\s+as|but|while|then|after|following)\\s+",
                    Pattern.CASE_INSENSITIVE);

    /** What tells of what was done. */
    private static final Pattern DONE =
            Pattern.compile(
                    "\\b(?:complet\\w+|attended|had|underwent|undergone|received|failed|tried|since|status\\s+post|s/p"
                            + "|tak(?:es|en|ing)|given|gave|did|went|done|already|on\\s+file|show(?:s|ed)|reveal\\w+)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern AMOUNT =
            Pattern.compile(
                    ("^\\W*(?:for\\s+|x\\s?|times\\s+|to\\s+|at\\s+|an?\\s+)?(?:#|NUMBER\\b|\\d|one\\b|once\\b|twice\\b|qty\\b"
                                    + "|quantity\\b|purchase\\b|rental\\b|left\\b|right\\b|in-?patient\\b|out-?patient\\b"
                                    + "|[CTL]\\d|trial\\b|permanent\\b|in-?lab)")
                            .replace("NUMBER", Numbers.WRITTEN),
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern AFTER =
            Pattern.compile("(?:after|following|without)\\s+$", Pattern.CASE_INSENSITIVE);

    /** The pieces of a summary; what is told of earlier requests is left out. */
    static List<StatedRequest> in(Passage summary) {
        return summary.sentences().stream()
                .filter(sentence -> ASKING.matcher(sentence.text()).find())
                .filter(sentence -> !ANOTHER.matcher(sentence.text()).find())
                .filter(sentence -> !Wording.GENERAL.matcher(sentence.text()).find())
                .flatMap(sentence -> pieces(summary, sentence))
                .toList();
    }

    /** Those of a sentence; an amount that goes with what was done is left out with it. */
    private static Stream<StatedRequest> pieces(Passage summary, Sentence sentence) {
        List<StatedRequest> pieces = new ArrayList<>();
        String text = sentence.text();
        int from = 0;
        boolean isDone = false;
        for (MatchResult between : ends(text)) {
            String piece = text.substring(from, between.start());
            boolean isAmount = from > 0 && AMOUNT.matcher(piece).find();
            isDone = isAmount && isDone || isOfDone(text, from, piece);
            if (!isDone && !piece.isBlank()) {
                pieces.add(of(summary, sentence, from, between.start(), isAmount));
            }
            from = between.end();
        }
        return pieces.stream();
    }

    /** Whether words ask for something, or plan it. */
    public static boolean isAsking(String words) {
        return ASKING.matcher(words).find() || INTENDED.matcher(words).find();
    }

    /** Whether words tell of what was done, asked for or granted at another time. */
    public static boolean isOfAnother(String words) {
        return DONE.matcher(words).find() || ANOTHER.matcher(words).find();
    }

    private static boolean isOfDone(String text, int from, String piece) {
        return DONE.matcher(piece).find() || AFTER.matcher(text.substring(0, from)).find();
    }

    private static StatedRequest of(
            Passage summary, Sentence sentence, int from, int to, boolean isAmount) {
        return new StatedRequest(
                new Occurrence(summary, sentence.offset() + from, sentence.offset() + to),
                isAmount);
    }

    private static List<MatchResult> ends(String text) {
        Matcher end = Pattern.compile("$").matcher(text);
        return Stream.concat(BETWEEN.matcher(text).results(), end.results().limit(1)).toList();
    }
}
