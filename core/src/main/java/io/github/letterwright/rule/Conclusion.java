package io.github.letterwright.rule;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence of a rationale concludes about medical necessity.
 *
 * @param direction which way
 * @param offset where the concluding words begin in the sentence, in chars
 * @param length how long they are
 * @param decisive whether the sentence speaks as a closing statement does: of the request, or with
 *     a "therefore"
 */
record Conclusion(Direction direction, int offset, int length, boolean decisive) {

    /** Which way a sentence concludes. */
    enum Direction {
        /** The request is necessary: the denial falls. */
        NECESSARY,
        /** The request is not necessary: the denial stands. */
        NOT_NECESSARY,
        /** Both, or in part. */
        MIXED,
        /** It concludes something, but under a condition or a negation of its own. */
        UNCLEAR
    }

    private static final Pattern DENYING =
            any(
                    "(?:is|are|was|were|be|been|being)?\\s*\\bnot\\s+"
                            + words()
                            + "medically\\s+"
                            + "(?:\\w+\\s+(?:and|or)\\s+)?necessary",
                    "medically\\s+unnecessary",
                    "(?:none\\s+of|neither)\\b[^.;,]{0,80}?\\b(?:is|are|was|were)\\s+"
                            + "medically\\s+necessary",
                    "medical(?:ly)?\\s+necessity\\b[^.;]{0,80}?\\b(?:not|never|cannot)\\b"
                            + "[^.;]{0,30}?\\b(?:established|demonstrated|supported|documented"
                            + "|substantiated|shown|met|confirmed|evident|clear)\\b",
                    "(?:(?:does|do|did)\\s+)?(?:not|fails?\\s+to|failed\\s+to|cannot|unable\\s+to|insufficient\\s+to)\\s+"
                            + "(?:\\w+\\s+)?(?:establish|support|demonstrate|substantiate|document"
                            + "|show|confirm|meet)(?:ed)?\\s+(?:\\w+\\s+){0,3}?medical(?:ly)?\\s+"
                            + "necessity",
                    "(?:lacks?|no|without|lack\\s+of)\\s+(?:\\w+\\s+)?medical\\s+necessity",
                    "(?:request|requested|therefore|thus|hence|accordingly|consequently)\\b"
                            + "[^.;]{0,80}?\\bnot\\s+necessary",
                    "(?:is|are)\\s+(?:therefore\\s+|thus\\s+)?(?:denied|non-?certified"
                            + "|not\\s+(?:certified|authorized|approved))",
                    "(?:denial|decision|determination|non-?certification)\\b[^.;]{0,60}?"
                            + "\\b(?:is|are)\\s+(?:(?!not\\b)\\w+\\s+)?upheld");

    private static final Pattern GRANTING =
            any(
                    "(?:is|are|was|were|remains?|deemed|considered|found|as|to\\s+be)\\s+"
                            + "(?:(?!not\\b)\\w+,?\\s+){0,3}?medically\\s+"
                            + "(?:\\w+\\s+(?:and|or)\\s+)?necessary",
                    "medical(?:ly)?\\s+necessity\\b[^.;]{0,60}?\\b(?:is|has\\s+been|was)\\s+"
                            + "(?:(?!not\\b)\\w+\\s+)?(?:established|demonstrated|supported"
                            + "|documented|substantiated|shown|met|confirmed|evident)",
                    "(?:establish(?:es)?|supports?|demonstrates?|substantiates?)\\s+"
                            + "(?:the\\s+)?medical\\s+necessity",
                    "(?:is|are)\\s+(?:therefore\\s+|thus\\s+)?(?:certified|authorized|approved)",
                    "(?:denial|decision|determination|non-?certification)\\b[^.;]{0,60}?"
                            + "\\b(?:is|are)\\s+(?:(?!not\\b)\\w+\\s+)?overturned");

    private static final Pattern PARTIAL =
            any("partial(?:ly)?", "in\\s+part", "modified", "(?:only|a)\\s+portion");
    private static final Pattern DECISIVE =
            any(
                    "therefore",
                    "thus",
                    "hence",
                    "accordingly",
                    "consequently",
                    "as\\s+such",
                    "in\\s+(?:conclusion|summary|sum)",
                    "for\\s+(?:this|these|the\\s+above)\\s+" + "reasons?",
                    "requests?",
                    "requested",
                    "denial");
    private static final Pattern CLAUSE_START =
            any(
                    "therefore",
                    "thus",
                    "hence",
                    "accordingly",
                    "consequently",
                    "as\\s+such",
                    "so",
                    "but",
                    "however",
                    "yet");
    private static final Pattern CONDITION =
            any("if", "when", "unless", "until", "should", "where");
    private static final Pattern DOUBT =
            any(
                    "whether",
                    "not",
                    "no",
                    "nor",
                    "neither",
                    "never",
                    "without",
                    "cannot",
                    "fails?",
                    "failed",
                    "unable",
                    "insufficient",
                    "lack",
                    "lacks",
                    "disagrees?",
                    "disagreed",
                    "incorrect",
                    "incorrectly",
                    "error",
                    "contrary",
                    "rather",
                    "would",
                    "could",
                    "may",
                    "might",
                    "must",
                    "can",
                    "only",
                    "because",
                    "although",
                    "though");
    private static final Pattern CONDITION_AFTER =
            Pattern.compile(
                    "^[\\s,]*(?:\\w+\\s+){0,6}?(?:if|when|unless|until|where|provided|only|once"
                            + "|in\\s+(?:cases?|patients?|individuals?|those))\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTION =
            Pattern.compile(
                    "\\b(?:guidelines?|odg|acoem|mtus|chapter|literature|stud(?:y|ies)|schedule"
                            + "|administrator|insurer|carrier|adjuster|utilization\\s+review|ur"
                            + "|physician|provider|surgeon|doctor|dr\\.?|patient|worker|employee"
                            + "|attorney|notes?|reports?|letter|appeal|he|she|they|it)\\b[^.;]{0,60}?"
                            + "\\b(?:states?|stated|notes|noted|argues?|argued|says?|said|indicates?"
                            + "|indicated|recommends?|recommended|opined?|opines|considers?"
                            + "|considered|denied|determined|determines|found|finds|concluded"
                            + "|concludes|contends?|contended|maintains?|maintained|asserts?"
                            + "|asserted|believes?|believed|wrote|writes|felt|feels|explains?"
                            + "|explained|requires?|required|reports|reported|claims|claimed"
                            + "|describes?|holds|held)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MAIN_CLAUSE =
            Pattern.compile(
                    ",\\s+(?:the|this|these)\\s+(?:\\w+\\s+)?request", Pattern.CASE_INSENSITIVE);
    private static final Pattern THAT = any("that");
    private static final Pattern ACCORDING =
            Pattern.compile(
                    "^\\W*(?:according\\s+to|in\\s+the\\s+(?:opinion|view)\\s+of)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What a sentence concludes; empty when it does not, or tells what somebody else says. */
    static Optional<Conclusion> of(String sentence) {
        Optional<MatchResult> no = last(DENYING, sentence);
        Optional<MatchResult> yes =
                last(GRANTING, sentence)
                        .filter(found -> !no.map(n -> overlap(n, found)).orElse(false));
        Optional<MatchResult> words = later(no, yes);
        if (words.isEmpty() || isReported(sentence, words.get())) {
            return Optional.empty();
        }
        return Optional.of(
                new Conclusion(
                        direction(sentence, no, yes, words.get()),
                        words.get().start(),
                        words.get().end() - words.get().start(),
                        DECISIVE.matcher(sentence).find()));
    }

    private static Direction direction(
            String sentence,
            Optional<MatchResult> no,
            Optional<MatchResult> yes,
            MatchResult words) {
        boolean both = no.isPresent() && yes.isPresent();
        if (both || PARTIAL.matcher(sentence).find()) {
            return Direction.MIXED;
        }
        String before = clauseBefore(sentence, words);
        boolean conditional = CONDITION.matcher(sentence.substring(0, words.start())).find();
        if (isSubordinate(sentence, words, conditional) || DOUBT.matcher(before).find()) {
            return Direction.UNCLEAR;
        }
        return no.isPresent() ? Direction.NOT_NECESSARY : Direction.NECESSARY;
    }

    private static boolean isSubordinate(String sentence, MatchResult words, boolean conditional) {
        return conditional && last(CLAUSE_START, sentence.substring(0, words.start())).isEmpty();
    }

    /** Whether the words are a source's or another person's, or hold under a condition. */
    private static boolean isReported(String sentence, MatchResult words) {
        String before = sentence.substring(0, words.start());
        int own = last(CLAUSE_START, before).map(MatchResult::end).orElse(0);
        own = Math.max(own, before.lastIndexOf(';') + 1);
        own = Math.max(own, mainClause(before));
        return ATTRIBUTION.matcher(before.substring(own)).find()
                || own == 0 && ACCORDING.matcher(before).find()
                || CONDITION_AFTER.matcher(sentence.substring(words.end())).find();
    }

    /** Where ", the request" begins a clause of the reviewer's own; 0 when nothing does. */
    private static int mainClause(String before) {
        return last(MAIN_CLAUSE, before)
                .map(MatchResult::start)
                .filter(comma -> !THAT.matcher(before.substring(0, comma)).find())
                .orElse(0);
    }

    /** The words of the same clause that stand before the concluding ones. */
    private static String clauseBefore(String sentence, MatchResult words) {
        String before = sentence.substring(0, words.start());
        int start = Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1;
        start = Math.max(start, last(CLAUSE_START, before).map(MatchResult::end).orElse(0));
        return before.substring(start);
    }

    private static Optional<MatchResult> later(Optional<MatchResult> a, Optional<MatchResult> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return a.get().start() > b.get().start() ? a : b;
    }

    private static boolean overlap(MatchResult a, MatchResult b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    private static Optional<MatchResult> last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        Optional<MatchResult> last = Optional.empty();
        while (matcher.find()) {
            last = Optional.of(matcher.toMatchResult());
        }
        return last;
    }

    /** The words that may stand between "not" and "medically". */
    private static String words() {
        return "(?:(?:been|be|being|found|considered|deemed|supported|established|felt|shown"
                + "|demonstrated|proven|to|as|currently|clearly|reasonably|appear|appears|at|this"
                + "|time|appropriate|indicated|reasonable|warranted|and|or|nor|,)\\s+){0,6}?";
    }

    private static Pattern any(String... alternatives) {
        return Pattern.compile(
                "\\b(?:" + String.join("|", alternatives) + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
