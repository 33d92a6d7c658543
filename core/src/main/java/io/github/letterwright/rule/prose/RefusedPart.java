package io.github.letterwright.rule.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a rationale that grants something says that the rest of the request is not necessary. */
public final class RefusedPart {

    private static final Pattern REST =
            Pattern.compile(
                    ("\\b(?:the\\s+(?:second|third|others?|remaining|rest|balance|remainder|excess)\\b"
                                    + "|(?:the\\s+)?(?:other|remaining|additional)\\s+NUMBER\\b"
                                    + "|NUMBER\\s+(?:more|others|further|additional|remaining)\\b)"
                                    + "(?:(?!\\b(?:requests?|requested|items?|if|when|unless)\\b)[^.;,]){0,60}?"
                                    + "\\b(?:is|are)\\s+(?:therefore\\s+)?not\\s+(?:[a-z]+\\s+){0,4}?medically\\s+necessary\\b")
                            .replace("NUMBER", Numbers.WRITTEN),
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern GRANTED =
            Pattern.compile(
                    "\\b(?:is|are)\\s+(?:therefore\\s+)?medically\\s+necessary\\b",
                    Pattern.CASE_INSENSITIVE);

    private RefusedPart() {}

    /** The words, in the last two sentences of a rationale. */
    public static Optional<Occurrence> in(Passage rationale) {
        Passage own = rationale.withoutQuotations();
        List<Sentence> sentences = own.sentences();
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        int from = sentences.get(Math.max(0, sentences.size() - 2)).offset();
        String end = own.text().substring(from);
        Matcher rest = REST.matcher(end);
        boolean granted = GRANTED.matcher(end).find();
        return granted && rest.find()
                ? Optional.of(new Occurrence(rationale, from + rest.start(), from + rest.end()))
                : Optional.empty();
    }
}
