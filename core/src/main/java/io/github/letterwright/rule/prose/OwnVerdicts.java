package io.github.letterwright.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clauses of a rationale, wherever they stand, in which the reviewer judges the treatment: a
 * rationale has one conclusion as a rule, and remarks may follow it. What sources and other people
 * say, what holds under a condition and what was judged in the past is left out.
 */
public final class OwnVerdicts {

    /**
     * A clause that judges.
     *
     * @param necessary whether for the request
     * @param words where
     */
    public record Judged(boolean necessary, Occurrence words) {}

    /** Whatever a rationale opens with from a source is no verdict yet. */
    private static final Pattern SOURCE =
            Pattern.compile(
                    "\\b(?:MTUS|ODG|ACOEM|(?i:guidelines?|criteria|studies|literature))\\b");

    /** How many sentences at the end may conclude in plain words. */
    private static final int LAST = 3;

    /** What parts the clause from those before it. */
    private static final Pattern CLAUSE =
            Pattern.compile(
                    "[;:]\\s|,\\s+(?:and|but|so|thus|therefore|hence|while|whereas|although|though|because|since|as|for)\\b"
                            + "|\\b(?:therefore|thus|hence|accordingly|consequently|because|although|though|even\\s+so)\\b,?"
                            + "|[,(–—]\\s*(?=(?:the|this|these|it|they)\\b)",
                    Pattern.CASE_INSENSITIVE);

    /** What makes a supposition or a condition of the clause. */
    private static final Pattern SUPPOSED =
            Pattern.compile(
                    "\\b(?:(?-i:[Ii]f)|when|whether|why|how|should|would|could|might|may|were|unless|until|once|where|whatever"
                            + "|only|doubt\\w*|fails?|failed|unable|nothing|nobody|hardly|scarcely|barely|question\\w*"
                            + "|insufficient|lack\\w*|without|not|nor|neither|never|cannot|no|\\w+n['’]t)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** An argument that is told: "UR's point is that". */
    private static final Pattern ARGUED =
            Pattern.compile(
                    "\\b(?:point|argument|objection|reason(?:ing)?|ground|claim|suggestion|idea|notion|premise|contention)s?"
                            + "\\s+(?:\\w+\\s+){0,3}?that\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What somebody says; "reasons" and "claims" are nouns as a rule. */
    private static final Pattern TOLD =
            Pattern.compile(
                    "(?<!\\bI\\s)\\b(?:says|said|thinks|thought|states|stated|writes|wrote|argues|argued|believes|believed"
                            + "|feels|felt|claimed|insists)\\s+(?!to\\b)",
                    Pattern.CASE_INSENSITIVE);

    /** What may stand before a refusal and makes no supposition of it. */
    private static final Pattern SO_FAR =
            Pattern.compile(
                    "^\\W*(?:until|unless|without|before|as\\s+long\\s+as|where)\\b[^;]*,\\s",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SUPPOSED_REFUSAL =
            Pattern.compile(
                    "\\b(?:(?-i:[Ii]f)|when|whether|why|how|should|would|could|might|may|were|once|doubt\\w*|nobody|nothing)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What narrows a grant that stands before it. */
    private static final Pattern NARROWED =
            Pattern.compile(
                    "^[^.;]{0,60}?\\b(?:but|however|except|yet|in\\s+part|partly|only|although|though)\\b"
                            + "|^\\s*(?:\\w+\\s+){0,3}?(?:if|when|unless|until|where|provided(?!\\W*$)|once\\s+\\w)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What gives back a part of what was refused; that another thing is granted does not. */
    private static final Pattern GIVEN_BACK =
            Pattern.compile(
                    "^[^.]{0,60}?[,;]?\\s+(?:but|however|except|yet|although|though|while|whereas)\\b[^.]*?\\b(?:\\d+|one|two|three|four|six"
                            + "|eight|ten|it|they|rental|trial|smaller|shorter|fewer|first|initial|part|half|some|lower|rest|remaining)\\b[^.]*?\\b(?:is|are)\\b(?!\\s+not)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern PARTIAL =
            Pattern.compile(
                    "\\b(?:partial(?:ly)?\\s+(?:medically|certified|approved|authorized|granted|upheld|overturned|necessary)"
                            + "|in\\s+part|partly|portion|modif(?:y|ied|ication)|remaining|remainder|the\\s+rest|the\\s+other\\s+\\w+)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** How a sentence begins that takes back what the one before it says. */
    private static final Pattern TURN =
            Pattern.compile(
                    "\\W*(?:however|but|yet|nevertheless|nonetheless|that\\s+said)\\b",
                    Pattern.CASE_INSENSITIVE);

    private OwnVerdicts() {}

    /** Those upon the treatment, in order. */
    public static List<Judged> upon(String treatment, Passage rationale) {
        List<Judged> all = new ArrayList<>();
        Passage own = rationale.withoutQuotations();
        List<Sentence> sentences = own.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (!isTurned(sentences, i) && Verdict.isPossibleIn(sentences.get(i).text())) {
                collect(PlainVerdict.ANY, treatment, rationale, sentences.get(i), all);
            }
        }
        return all;
    }

    /** Those at either end of it that say so in plain words, with nothing of necessity. */
    public static List<Judged> inPlainWords(String treatment, Passage rationale) {
        List<Judged> all = new ArrayList<>();
        List<Sentence> sentences = rationale.withoutQuotations().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            boolean opens = i == 0 && !SOURCE.matcher(sentences.get(i).text()).find();
            if ((opens || i > 0 && i >= sentences.size() - LAST) && !isTurned(sentences, i)) {
                collect(PlainWords.ANY, treatment, rationale, sentences.get(i), all);
            }
        }
        return all;
    }

    /** What they say with one voice: the last, or empty where they differ. */
    public static Optional<Judged> agreed(List<Judged> verdicts) {
        boolean single = verdicts.stream().map(Judged::necessary).distinct().count() == 1;
        return single ? Optional.of(verdicts.get(verdicts.size() - 1)) : Optional.empty();
    }

    private static boolean isTurned(List<Sentence> sentences, int index) {
        return index + 1 < sentences.size()
                && TURN.matcher(sentences.get(index + 1).text()).lookingAt();
    }

    private static void collect(
            Pattern verdict,
            String treatment,
            Passage rationale,
            Sentence sentence,
            List<Judged> all) {
        String text = sentence.text().replace('*', ' ').replace('_', ' ');
        if (PARTIAL.matcher(text).find() || text.endsWith("?")) {
            return;
        }
        Matcher matcher = verdict.matcher(text);
        while (matcher.find()) {
            boolean grants = matcher.group("grants") != null;
            String subject = clauseBefore(text, matcher.start());
            String about = matcher.group().split("(?i)\\bmedically?\\b", 2)[0];
            if (VerdictSubject.isRequest(subject, about, treatment)
                    && !isAnothers(text, matcher)
                    && !isOpen(text, subject, matcher, grants)) {
                all.add(
                        new Judged(
                                grants != VerdictSubject.isRefusal(subject, about),
                                new Occurrence(
                                        rationale,
                                        sentence.offset() + matcher.start(),
                                        sentence.offset() + matcher.end())));
            }
        }
    }

    private static String clauseBefore(String text, int at) {
        String before = text.substring(0, at);
        int start = 0;
        Matcher matcher = CLAUSE.matcher(before);
        while (matcher.find()) {
            start = matcher.end();
        }
        return before.substring(start);
    }

    private static boolean isAnothers(String text, Matcher verdict) {
        String before = text.substring(0, verdict.start());
        String clause = clauseBefore(text, verdict.start());
        return Wording.ATTRIBUTION.matcher(clause).find()
                || Wording.ACCORDING.matcher(before).find()
                || Wording.RELATIVE.matcher(before).find()
                || Wording.EARLIER.matcher(clause).find()
                || ARGUED.matcher(clause).find()
                || TOLD.matcher(clause).find()
                || Wording.GENERAL.matcher(clause + verdict.group()).find()
                || Wording.ACCORDING_AFTER.matcher(text.substring(verdict.end())).find();
    }

    /** Whether it is taken back, narrowed or only supposed. */
    private static boolean isOpen(String text, String subject, Matcher verdict, boolean grants) {
        String after = text.substring(verdict.end());
        String clause = SO_FAR.matcher(subject).replaceFirst("");
        return grants
                ? SUPPOSED.matcher(subject).find() || NARROWED.matcher(after).find()
                : SUPPOSED_REFUSAL.matcher(clause).find() || GIVEN_BACK.matcher(after).find();
    }
}
