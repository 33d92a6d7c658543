package io.github.letterwright.rule.prose;

import java.util.regex.Pattern;

/** The wordings by which reviewers conclude, and those that make a conclusion something else. */
final class Wording {

    private static final String REQUEST = "requests?(?:ed)?\\b[^.;]{0,100}?\\b";
    private static final String SO = "(?:therefore\\s+|thus\\s+|hence\\s+)?";
    private static final String GRANTED =
            "(?:certified|authorized|approved|supported|warranted|indicated|justified|recommended"
                    + "|appropriate|reasonable)";

    /** Against the request. */
    static final Pattern DENYING =
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
                    REQUEST
                            + "(?:is|are)\\s+"
                            + SO
                            + "(?:denied|non-?certified"
                            + "|not\\s+"
                            + SO
                            + GRANTED
                            + ")(?!\\s+(?:by|as|and|or|nor)\\b)",
                    REQUEST + "cannot\\s+be\\s+" + GRANTED,
                    "(?:denial|decision|determination|non-?certification)\\b[^.;]{0,60}?"
                            + "\\b(?:is|are)\\s+(?:(?!not\\b)\\w+\\s+)?upheld");

    /** For the request. */
    static final Pattern GRANTING =
            any(
                    "(?:is|are|was|were|remains?|deemed|considered|found|as|to\\s+be)\\s+"
                            + "(?:(?!not\\b)\\w+,?\\s+){0,3}?medically\\s+"
                            + "(?:\\w+\\s+(?:and|or)\\s+)?necessary",
                    "medical(?:ly)?\\s+necessity\\b[^.;]{0,60}?\\b(?:is|has\\s+been|was)\\s+"
                            + "(?:(?!not\\b)\\w+\\s+)?(?:established|demonstrated|supported"
                            + "|documented|substantiated|shown|met|confirmed|evident)",
                    "(?:establish(?:es)?|supports?|demonstrates?|substantiates?)\\s+"
                            + "(?:the\\s+)?medical\\s+necessity",
                    REQUEST + "(?:is|are)\\s+" + SO + GRANTED + "(?!\\s+(?:by|as|and|or|nor)\\b)",
                    "(?:denial|decision|determination|non-?certification)\\b[^.;]{0,60}?"
                            + "\\b(?:is|are)\\s+(?:(?!not\\b)\\w+\\s+)?overturned");

    /** For a part of it. */
    static final Pattern PARTIAL =
            any("partial(?:ly)?", "in\\s+part", "modified", "(?:only|a)\\s+portion");

    /** How a closing statement speaks. */
    static final Pattern DECISIVE =
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
                    "yet");

    /** What makes the following clause a condition. */
    static final Pattern CONDITION = any("if", "when", "unless", "until", "should", "where");

    /** What turns or weakens the words that follow in the same clause. */
    static final Pattern DOUBT =
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

    /** What makes a condition of what follows the words. */
    static final Pattern CONDITION_AFTER =
            Pattern.compile(
                    "^[\\s,]*(?:\\w+\\s+){0,6}?(?:if|when|unless|until|where|provided|only|once"
                            + "|in\\s+(?:cases?|patients?|individuals?|those)"
                            + "|for\\s+(?!this\\b|the\\b|his\\b|her\\b)(?:\\w+\\s+){0,2}"
                            + "(?:patients?|individuals?|those|workers|persons|people))\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Somebody or something says the words. */
    static final Pattern ATTRIBUTION =
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

    /** A clause about the request, after one that leads up to it. */
    static final Pattern MAIN_CLAUSE =
            Pattern.compile(
                    ",\\s+(?:the|this|these)\\s+(?:\\w+\\s+)?request", Pattern.CASE_INSENSITIVE);

    /** What joins reported words to who says them. */
    static final Pattern THAT = any("that");

    /** A whole sentence that is reported. */
    static final Pattern ACCORDING =
            Pattern.compile(
                    "^\\W*(?:according\\s+to|in\\s+the\\s+(?:opinion|view)\\s+of)\\b",
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
                    "earlier",
                    "already");

    /** What takes back a part of what stands before it. */
    static final Pattern RESERVATION =
            any("but", "however", "although", "though", "except", "yet", "unfortunately");

    /** A clause about whatever is necessary, such as "care that is medically necessary". */
    static final Pattern RELATIVE =
            Pattern.compile("\\b(?:that|which|what|whatever)\\s*$", Pattern.CASE_INSENSITIVE);

    private Wording() {}

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
