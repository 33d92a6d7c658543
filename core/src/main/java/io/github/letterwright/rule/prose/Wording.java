package io.github.letterwright.rule.prose;

import java.util.regex.Pattern;

/** The wordings around a {@link Verdict} that make it a closing statement, or something else. */
final class Wording {

    /** Somebody other than the reviewer. */
    private static final String PERSON =
            "(?:the\\s+)?(?:utilization|ur\\b|claims|carrier|insurer|adjuster|provider|physician"
                    + "|treating|requesting|surgeon|attorney)";

    /** For a part of it; a partial meniscectomy is a whole one. */
    static final Pattern PARTIAL =
            any(
                    "partial\\s+(?:approv|certif|authoriz|grant)\\w*",
                    "partially",
                    "in\\s+part",
                    "modified",
                    "(?:only|a)\\s+portion");

    /** A denial that is a sentence of its own. */
    static final String BARE_DENIAL =
            "^(?:deny|denied|uphold|upheld|non-?certify|non-?certified)(?=\\W*$)";

    /** A grant that is a sentence of its own. */
    static final String BARE_GRANT =
            "^(?:certify|certified|approved?|authorized?|overturn(?:ed)?|granted)(?=\\W*$)";

    /** Either of them. */
    static final Pattern BARE = any(BARE_DENIAL, BARE_GRANT);

    /** A recommendation of the reviewer's own: "I recommend approval", "Recommend denial". */
    static final String RECOMMENDED =
            "(?:^|(?<=\\bI\\s)|(?<=\\b(?:therefore|thus|hence|would),?\\s))recommend\\s+(?:for\\s+)?";

    /** How a closing statement speaks. */
    static final Pattern DECISIVE =
            any(
                    BARE_DENIAL,
                    BARE_GRANT,
                    RECOMMENDED + "\\w+",
                    "^(?:not\\s+)?medically\\s+necessary(?:\\s+and\\s+appropriate)?(?=\\W*$)",
                    "^(?:conclusion|determination|decision|outcome|finding)(?=:)",
                    "I\\s+(?:find|conclude|believe|hold|determine)\\s+that",
                    "therefore",
                    "thus",
                    "hence",
                    "accordingly",
                    "consequently",
                    "as\\s+such",
                    "in\\s+(?:conclusion|summary|sum)",
                    "for\\s+(?:this|these|those|the\\s+above)\\s+" + "reasons?",
                    "requests?",
                    "requested",
                    "denial");

    /** How a rationale begins that concludes first and explains afterwards. */
    static final Pattern OPENING =
            Pattern.compile(
                    "^\\W*(?:yes|no|the|this|these|medically)\\b", Pattern.CASE_INSENSITIVE);

    /** Where a thought of the reviewer's own begins. */
    static final Pattern CLAUSE_START =
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
                    "yet",
                    "and\\s+(?:the|this|these)\\s+(?:\\w+\\s+)?request(?:s|ed)?");

    /** Where a predicate begins that a negation before it does not reach, if it denies. */
    static final Pattern PREDICATE_START =
            any("and\\s+(?=is|are|was|were|it|therefore|thus|not|the|this|these)");

    /** What makes the following clause a condition. */
    static final Pattern CONDITION =
            any("(?-i:[Ii]f)", "when", "unless", "until", "should", "where");

    /** What makes a supposition of the words that follow in the same clause. */
    static final Pattern SUPPOSITION = any("whether", "why", "would", "could", "may", "might");

    /** What turns or weakens the words that follow in the same clause. */
    static final Pattern DOUBT =
            any(
                    "nothing",
                    "hard(?:ly)?",
                    "difficult",
                    "doubtful",
                    "questionable",
                    "not",
                    "no",
                    "nor",
                    "neither",
                    "never",
                    "without(?!\\s+(?:\\w+\\s+)?(?:contrast|gadolinium|dye)\\b)",
                    "cannot",
                    "(?:do|does|did|ca|could|is|was|has|have)n['’]t",
                    "fails?",
                    "failed",
                    "unable",
                    "insufficient",
                    "lacks?",
                    "disagrees?",
                    "disagreed",
                    "incorrect",
                    "incorrectly",
                    "error",
                    "contrary",
                    "rather",
                    "must",
                    "can",
                    "only",
                    "because",
                    "although",
                    "though");

    /** What makes a condition of what follows the words. */
    static final Pattern CONDITION_AFTER =
            Pattern.compile(
                    "^[\\s,]*(?:\\w+\\s+){0,6}?(?:if|when|unless|until|where|provided(?!\\W*$)|only|once"
                            + "|in\\s+(?:cases?|patients?|individuals?|those)"
                            + "|for\\s+(?!this\\b|the\\b|his\\b|her\\b)(?:\\w+\\s+){0,2}"
                            + "(?:patients?|individuals?|those|workers|persons|people))\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Somebody or something says the words. */
    static final Pattern ATTRIBUTION =
            Pattern.compile(
                    "\\b(?:guidelines?|odg|acoem|mtus|chapter|literature|stud(?:y|ies)|schedule"
                            + "|administrator|insurer|carrier|adjuster|utilization\\s+review(?:er)?|ur"
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

    /** An earlier decision, or an argument, that is told before the words. */
    static final Pattern EARLIER =
            Pattern.compile(
                    "\\b(?:stating|arguing|claiming|contending|asserting|opining|insisting)\\b"
                            + "|\\b(?<!\\bmy\\s)(?:position|rationale|opinion|view|argument|reasoning|finding)"
                            + "\\s+(?:is|was)\\s+that\\b"
                            + "|\\b(?:denials?|non-?certification|modification)\\b[^.;]{0,60}?"
                            + "\\b(?:because|since|as|reason|grounds?|based|that)\\b|\\b(?:denied|non-?certified|modified|rejected|found|considered|deemed"
                            + "|determined)\\s+(?:\\w+\\s+){0,3}?(?:by|in|on|at)\\s+(?:the\\s+|an?\\s+)?"
                            + "(?:utilization|ur\\b|claims|carrier|insurer|prior|previous|peer"
                            + "|\\d)",
                    Pattern.CASE_INSENSITIVE);

    /** Somebody whose view the words before are. */
    static final Pattern ACCORDING_AFTER =
            Pattern.compile(
                    "^[\\s,]*(?:per|according\\s+to|in\\s+the\\s+(?:opinion|view)\\s+of)\\s+"
                            + PERSON,
                    Pattern.CASE_INSENSITIVE);

    /** A clause that leads up to the main one. */
    static final Pattern LEADING =
            Pattern.compile(
                    "^\\W*(?:since|as|because|although|though|even\\s+though|while)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What gives back some of what was denied. */
    static final Pattern RESTORED = any("is", "are", "was", "were", "certified", "authorized");

    /** What denies the words that stand before it, such as "that it is necessary was not shown". */
    static final Pattern DENIED_AFTER =
            Pattern.compile(
                    "^[^.;,]{0,40}?\\b(?:was|were|is|are|has|have|had)\\s+(?:not|never|lacking"
                            + "|absent|missing|unclear|insufficient|doubtful|questionable|wrong"
                            + "|incorrect|rejected|unconvincing|refuted)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** A clause about the request, after one that leads up to it. */
    static final Pattern MAIN_CLAUSE =
            Pattern.compile(
                    ",\\s+(?:the|this|these)\\s+(?:\\w+\\s+)?request", Pattern.CASE_INSENSITIVE);

    /** What joins reported words to who says them. */
    static final Pattern THAT = any("that");

    /** Somebody else draws a conclusion: "it therefore held". */
    static final Pattern CONCLUDED =
            Pattern.compile(
                    "(?<=\\w\\s)(?<!\\b(?:is|are|was|were|been)\\s)\\b(?:therefore|thus|hence"
                            + "|accordingly|consequently)\\s+(?:held|found|denied|determined"
                            + "|concluded|stated|considered|deemed|felt|argued|believed|opined"
                            + "|non-?certified|modified)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Words of another person's, from the start of a sentence. */
    static final Pattern ACCORDING_TO_PERSON =
            Pattern.compile(
                    "^\\W*(?:per|according\\s+to|in\\s+the\\s+(?:opinion|view)\\s+of)\\s+" + PERSON,
                    Pattern.CASE_INSENSITIVE);

    /** A whole sentence that is reported. */
    static final Pattern ACCORDING =
            Pattern.compile(
                    "^\\W*(?:according\\s+to|in\\s+the\\s+(?:opinion|view)\\s+of"
                            + ")\\b|^\\W*per\\s+"
                            + PERSON,
                    Pattern.CASE_INSENSITIVE);

    /** What speaks of such requests at large, or of another one. */
    static final Pattern GENERAL =
            any(
                    "generally",
                    "usually",
                    "typically",
                    "routinely",
                    "normally",
                    "often",
                    "rarely",
                    "prior",
                    "previous",
                    "previously",
                    "other\\s+request(?:s|ed)?",
                    "earlier",
                    "already");

    /** What takes back a part of what stands before it. */
    static final Pattern RESERVATION =
            any("but", "however", "although", "though", "except", "yet", "unfortunately");

    /** A clause about whatever is necessary, such as "care that is medically necessary". */
    static final Pattern RELATIVE =
            Pattern.compile("\\b(?:that|which|what|whatever)\\s*$", Pattern.CASE_INSENSITIVE);

    private Wording() {}

    /** Any of these, as whole words. */
    static Pattern any(String... alternatives) {
        return Pattern.compile(
                "\\b(?:" + String.join("|", alternatives) + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
