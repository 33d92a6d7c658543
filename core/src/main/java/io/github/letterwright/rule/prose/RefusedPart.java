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

    /** What is left of a request, by its number, its place or how it is had. */
    private static final String SUBJECT =
            ("(?:the\\s+(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|others?|rest|balance"
                            + "|remainder|excess|latter)\\b"
                            + "|(?:the\\s+)?(?:other|remaining|additional|further|last)\\s+#?NUMBER\\b"
                            + "|(?:the\\s+)?(?:outright\\s+)?(?:purchase|rental|refills?|remainder|rest)\\b"
                            + "|#?\\s?NUMBER\\s+(?:more|others|further|additional|remaining|left)\\b)")
                    .replace("NUMBER", Numbers.WRITTEN);

    private static final String IS_NOT =
            "(?:(?:(?:is|are)(?:n['’]t|\\s+(?:therefore\\s+|hence\\s+)?not)\\b|:\\s*(?:therefore\\s+)?not\\b|,\\s*not(?=\\s*[.;]))"
                    + "(?:\\s+(?:[a-z]+\\s+){0,4}?medically\\s+necessary\\b|\\s+(?:necessary|certified|supported)\\b"
                    + "|(?=\\s*(?:[.;,]|$)|\\s+(?:at\\s+this|for\\s+now|yet|now|today|here)\\b)))";

    /** Behind a grant a number alone will do: "30 tablets are medically necessary, 60 are not". */
    private static final String BEHIND_A_GRANT =
            "(?<=necessary|begin\\s{0,3}with)[^.;,]{0,40}[,;]?\\s+(?:(?:and|but|while|whereas|yet)\\s+)?"
                    + "(?<behind>(?:the\\s+)?(?:(?!\\b(?:UR|denial|decision|requests?)\\b)[^\\s.;,]+\\s+){0,4}?#?NUMBER\\s+(?:[a-z]+\\s+){0,2}?"
                            .replace("NUMBER", Numbers.WRITTEN);

    private static final Pattern REST =
            Pattern.compile(
                    "(?<rest>\\b"
                            + SUBJECT
                            + "(?:(?!\\b(?:requests?|items?|if|when|unless|will|would)\\b)[^.;,:]){0,60}?"
                            + IS_NOT
                            + ")|"
                            + BEHIND_A_GRANT
                            + IS_NOT
                            + ")",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern GRANTED =
            Pattern.compile(
                    "\\b(?:is|are)\\s+(?:(?:therefore|thus|hence|found|considered|deemed|to\\s+be)\\s+){0,3}(?:partially\\s+|partly\\s+)?medically\\s+necessary\\b"
                            + "|\\bI\\s+(?:\\w+\\s+)?(?:find|deem|consider|hold)\\s+(?:(?!\\bnot\\b)[^.;:]){1,80}?medically\\s+necessary\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What is granted behind a refusal: "twelve are not medically necessary; six are". */
    private static final Pattern BEHIND_A_REFUSAL =
            Pattern.compile(
                    "(?<refused>(?:(?:is|are)(?:n['’]t|\\s+not)|cannot\\s+be)\\s+(?:\\w+\\s+){0,3}?(?:medically\\s+necessary|certified|supported|approved))"
                            + "\\b[^.;]{0,40}[,;.]\\s+(?:(?:and|but|while|whereas|yet)\\s+)?"
                            + "(?<granted>(?:the\\s+|a\\s+)?(?:first\\s+)?(?:NUMBER|trial|rental|smaller|shorter|lesser|portion|half)\\b(?:\\([^)]{1,80}\\)|(?!\\b(?:not|n['’]t|UR|denial|if)\\b)[^.;]){0,120}?"
                                    .replace("NUMBER", Numbers.WRITTEN)
                            + "\\s(?:is|are|can(?:\\s+be)?)(?=\\s*[.;])(?!\\s+not))",
                    Pattern.CASE_INSENSITIVE);

    /** A request that is granted "in part" says of itself that the rest is refused. */
    private static final Pattern IN_PART =
            Pattern.compile(
                    "\\b(?:is|are)\\s+(?:therefore\\s+|thus\\s+|hence\\s+)?(?:(?:partially|partly|in\\s+part)\\s+(?:medically\\s+necessary|certified|approved"
                            + "|authorized|granted)|(?:medically\\s+necessary|certified|approved|authorized|granted)"
                            + "\\s+(?:only\\s+)?(?:in\\s+part|partially|partly|as\\s+modified))\\b"
                            + "|\\b(?:(?:only|just)\\s+(?:the\\s+first\\s+)?NUMBER\\b|(?:only\\s+)?half\\s+of)[^.;,]{0,40}?\\s(?:is|are)\\s+(?:\\w+\\s+)?medically\\s+necessary\\b"
                                    .replace("NUMBER", Numbers.WRITTEN),
                    Pattern.CASE_INSENSITIVE);

    /** The words, in one sentence, or in the last two of a rationale. */
    public static Optional<RefusedPart> in(Passage rationale) {
        List<Sentence> sentences = rationale.withoutQuotations().sentences();
        for (Sentence sentence : sentences) {
            Optional<RefusedPart> found = in(rationale, sentence.text(), sentence.offset());
            if (found.isPresent()) {
                return found;
            }
        }
        if (sentences.size() < 2) {
            return Optional.empty();
        }
        int from = sentences.get(sentences.size() - 2).offset();
        return in(rationale, rationale.withoutQuotations().text().substring(from), from);
    }

    private static Optional<RefusedPart> in(Passage rationale, String text, int from) {
        Matcher part = IN_PART.matcher(text);
        if (part.find()) {
            return Optional.of(
                    new RefusedPart(at(rationale, from, part), at(rationale, from, part)));
        }
        Matcher behind = BEHIND_A_REFUSAL.matcher(text);
        if (behind.find()) {
            return Optional.of(
                    new RefusedPart(
                            at(rationale, from, behind, "granted"),
                            at(rationale, from, behind, "refused")));
        }
        Matcher granted = GRANTED.matcher(text);
        if (!granted.find()) {
            return Optional.empty();
        }
        Matcher rest = REST.matcher(text);
        if (!rest.find()) {
            return Optional.empty();
        }
        String group = rest.group("rest") != null ? "rest" : "behind";
        return Optional.of(
                new RefusedPart(at(rationale, from, granted), at(rationale, from, rest, group)));
    }

    private static Occurrence at(Passage rationale, int from, Matcher found) {
        return new Occurrence(rationale, from + found.start(), from + found.end());
    }

    private static Occurrence at(Passage rationale, int from, Matcher found, String group) {
        return new Occurrence(rationale, from + found.start(group), from + found.end(group));
    }
}
