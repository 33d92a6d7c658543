package io.github.letterwright.rule.prose;

/**
 * How reviewers conclude in few words: without a verb ("Left block: not medically necessary"), of
 * "it" ("as such it is non-certified"), or by what they do ("I am approving this").
 */
final class ShortVerdict {

    private static final String NECESSARY =
            "medically\\s+necessary(?:\\s+(?:and|or)\\s+(?:medically\\s+)?appropriate)?";

    private static final String END = "(?=\\W*$)";

    /** A word of a sentence that has no verb. */
    private static final String NOUN =
            "(?:(?!(?:is|are|was|were|be|been|being|as|not|no|nor|never|that|which|who|if|when|unless"
                    + "|because|than|what|whatever|only|to|can|could|would|may|might|must|(?:call|deem"
                    + "|consider|find|think|make|seem|appear|become|remain|believe)(?:s|ed|d)?|found|made"
                    + "|thought|became|hardly|barely|nothing|\\w+n['’]t)\\b)[^\\s;]+\\s+)";

    /** What has the request before it, and nothing of an earlier decision. */
    private static final String HEADED =
            "^(?!.*\\b(?:UR|utilization|prior|previous|earlier|first|review|adjuster|carrier|insurer"
                    + "|physician|appeal)\\b)(?:(?:the\\s+|this\\s+)?requests?\\s+|(?:[^\\s;:]+\\s+){0,9}[^\\s;:]+:\\s*)";

    /** What was spoken of before, where a clause begins. */
    private static final String IT =
            "(?:^|(?<=\\b(?:such|therefore|thus|hence|so|accordingly|consequently|and|reasons?|above"
                    + "|basis|result|summary|conclusion),?\\s{1,3}))(?:it|this|they|these|both)\\s+";

    private static final String SO = "(?:(?:therefore|thus|hence|hereby|accordingly|also)\\s+)?";

    private static final String ALLOWED = "(?:certified|authorized|approved|granted|allowed)";

    private static final String REFUSED =
            "(?:denied|refused|disallowed|non-?certified|rejected|declined)";

    private static final String AS_IT_STANDS =
            "(?=\\s*(?:[.;]|$)|,?\\s+(?:and|as|at\\s+this|at\\s+present|in\\s+(?:this|full)|here|for\\s+this"
                    + "|given|because|since|now|today)\\b(?!\\s+(?:first|second)))";

    private static final String WILL =
            "(?:should|can|must|will|shall|(?:ought|has|have)\\s+to)\\s+be\\s+";

    private static final String REVIEWER = "(?:\\bI\\s+|reviewer\\s+)";

    private static final String OBJECT =
            "\\s+(?:it|this|them|these|both|the\\s+(?:\\w+\\s+){0,3}?requests?(?:ed)?)\\b";

    /** For the request. */
    static final String GRANTING =
            String.join(
                    "|",
                    "(?<=[,:;]\\s{1,3}|\\s[-–—]\\s{1,3})" + NECESSARY + END,
                    "^" + NOUN + "{1,12}" + NECESSARY + END,
                    HEADED + ALLOWED + END,
                    IT + "(?:(?:is|are)\\s+" + SO + "|" + WILL + ")" + ALLOWED + AS_IT_STANDS,
                    REVIEWER
                            + "(?:\\w+\\s+)?(?<!\\b(?:not|never|cannot|would|could|might|may)\\s)"
                            + "(?:certify|approve|authorize|grant|allow)"
                            + OBJECT,
                    "\\bam\\s+"
                            + SO
                            + "(?:certifying|approving|authorizing|granting|allowing)"
                            + OBJECT,
                    REVIEWER
                            + "(?:(?!not|cannot|never|hardly)\\w+\\s+){0,2}?(?:find|deem|consider|believe|judge|hold"
                            + "|regard)s?\\s+"
                            + NOUN
                            + "{1,12}?medically\\s+(?:\\w+\\s+(?:and|or)\\s+)?necessary",
                    REVIEWER
                            + "(?:would\\s+)?recommends?\\s+[^.;]{1,80}?\\bbe\\s+(?:approved|certified"
                            + "|authorized|granted|overturned|reversed)");

    /** Against the request. */
    static final String DENYING =
            String.join(
                    "|",
                    "no\\s+longer\\s+medically\\s+(?:necessary|indicated|appropriate)",
                    HEADED + "(?:not\\s+" + ALLOWED + "|" + REFUSED + ")" + END,
                    IT
                            + "(?:(?:(?:is|are)\\s+"
                            + SO
                            + "|"
                            + WILL
                            + ")"
                            + REFUSED
                            + "|(?:(?:is|are)(?:n['’]t|\\s+"
                            + SO
                            + "not)|(?:cannot|can['’]t|(?:should|must|will)\\s+not|shouldn['’]t|won['’]t)\\s+be)\\s+"
                            + SO
                            + ALLOWED
                            + ")"
                            + AS_IT_STANDS,
                    REVIEWER
                            + "(?:(?:must|have\\s+to|will|hereby|am|therefore|thus|would)\\s+)*+"
                            + "(?:deny|denying|refuse|refusing|decline|reject|rejecting|non-?certify"
                            + "|non-?certifying|disallow)"
                            + OBJECT,
                    REVIEWER
                            + "(?:(?:do|will|would)\\s+not|cannot|can['’]t|don['’]t|won['’]t)\\s+(?:certify|approve"
                            + "|authorize|grant|allow|recommend|endorse)"
                            + OBJECT,
                    REVIEWER
                            + "(?:would\\s+)?recommends?\\s+[^.;]{1,80}?\\bbe\\s+(?:denied|non-?certified"
                            + "|upheld|sustained|refused)");

    private ShortVerdict() {}
}
