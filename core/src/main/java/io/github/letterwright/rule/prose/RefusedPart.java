package io.github.letterwright.rule.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a rationale that grants something says that the rest of the request is not necessary.
 *
 * @param granted the words that grant
 * @param refused the words that refuse
 */
public record RefusedPart(Occurrence granted, Occurrence refused) {

    private static final String SUBJECT =
            ("(?:the\\s+(?:second|third|others?|remaining|rest|balance|remainder|excess)\\b"
                            + "|(?:the\\s+)?(?:other|remaining|additional)\\s+NUMBER\\b"
                            + "|NUMBER\\s+(?:more|others|further|additional|remaining)\\b)")
                    .replace("NUMBER", Numbers.WRITTEN);

    private static final Pattern REST =
            Pattern.compile(
                    "\\b"
                            + SUBJECT
                            + "(?:(?!\\b(?:requests?|requested|items?|if|when|unless)\\b)[^.;,:]){0,60}?"
                            + "(?:\\b(?:is|are)\\s+|:\\s*)(?:therefore\\s+)?not\\b"
                            + "(?:\\s+(?:[a-z]+\\s+){0,4}?medically\\s+necessary\\b|(?=\\s*(?:[.;]|$)))"
                            // "30 tablets are medically necessary, 60 are not"
                            + "|(?<=necessary[,;]\\s{1,3}|necessary,?\\s(?:and|but)\\s)(?:#\\s?)?NUMBER\\s+(?:[a-z]+\\s+){0,2}?(?:is|are)\\s+not\\b"
                                    .replace("NUMBER", Numbers.WRITTEN),
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern GRANTED =
            Pattern.compile(
                    "\\b(?:is|are)\\s+(?:therefore\\s+)?medically\\s+necessary\\b",
                    Pattern.CASE_INSENSITIVE);

    /** The words, in the last two sentences of a rationale. */
    public static Optional<RefusedPart> in(Passage rationale) {
        Passage own = rationale.withoutQuotations();
        List<Sentence> sentences = own.sentences();
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        int from = sentences.get(Math.max(0, sentences.size() - 2)).offset();
        String end = own.text().substring(from);
        Matcher granted = GRANTED.matcher(end);
        if (!granted.find()) {
            return Optional.empty();
        }
        Matcher rest = REST.matcher(end);
        return rest.find()
                ? Optional.of(
                        new RefusedPart(at(rationale, from, granted), at(rationale, from, rest)))
                : Optional.empty();
    }

    private static Occurrence at(Passage rationale, int from, Matcher found) {
        return new Occurrence(rationale, from + found.start(), from + found.end());
    }
}
