package io.github.letterwright.rule.prose;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The wordings by which reviewers conclude. */
final class Verdict {

    private static final String SO = "(?:therefore\\s+|thus\\s+|hence\\s+)?";

    /** Medical necessity under its usual names, with the usual misspelling. */
    private static final String NEED =
            "medical(?:ly)?\\s*"
                    + "(?:\\w+\\s+(?:and|or|and/or)\\s+)?"
                    + "(?:nec{1,2}es{1,2}ary|appropriate|indicated|reasonable|substantiated|warranted"
                    + "|justified)";

    /** What may stand between a "not" and the need. */
    private static final String DEEMED =
            "(?:(?:been|be|being|found|considered|deemed|supported|established|felt|shown"
                    + "|demonstrated|proven|certified|recommended|to|as|currently|clearly"
                    + "|reasonably|appear|appears|at|this|time|appropriate|indicated|reasonable"
                    + "|warranted|and|or|nor)\\b,?\\s+|,\\s*in\\s+\\w+(?:\\s\\w+)?(?:['’]s)?"
                    + "\\s+(?:opinion|view),\\s*){0,6}?";

    private static final String NOT = "(?:not|cannot|\\w+n['’]t)";

    /**
     * The request as the subject of a sentence, up to its verb: no other clause may begin in
     * between, for "the request came late, and weaning is recommended" recommends something else.
     */
    private static final String REQUEST =
            "(?<!\\b(?:physician|provider|surgeon|doctor|therapist|patient|worker|who|he|she|they"
                    + "|also|has|have|had|to)\\s)requests?(?:ed)?\\b"
                    + "(?:(?!\\b(?:is|are|was|were|not|no|why|that|whether|if|when|which|because"
                    + "|unless|until|how|what|does|do|did|but|while|where|so)\\b)"
                    + "(?:[^.;,]|\\.(?=\\d)|,(?=\\s*(?:[\\d#(]|is\\b|are\\b)))){0,120}?\\b";

    private static final String GRANTED =
            "(?:certified|authorized|approved|granted|allowed|supported|warranted|indicated|justified|recommended"
                    + "|appropriate|reasonable|necessary)"
                    + "(?:\\s+(?:and|or)\\s+(?:appropriate|reasonable|necessary|warranted"
                    + "|indicated))?"
                    + "(?:\\s+for\\s+(?:approval|authorization|certification))?"
                    + "(?=\\s*(?:[.;:,)]|$)|\\s+(?:at\\s+this|in\\s+this|for\\s+(?:this|the|his|her)|given"
                    + "|because|since|based|under)\\b)";

    private static final String MEDICAL_NECESSITY = "(?:medical(?:ly)?\\s+)?necessity\\b";

    private static final String ESTABLISHED =
            "(?:established|demonstrated|supported|documented|substantiated|shown|met"
                    + "|confirmed|affirmed|evident|clear|apparent)";

    private static final String DECISION = "(?:denial|decision|determination|non-?certification)";

    private static final String RECOMMENDATION = "(?:recommendation|determination|decision)";

    /** One of these stands in every wording below: a look for them is far faster. */
    private static final List<String> TRACES =
            List.of(
                    "medical",
                    "necess",
                    "request",
                    "recommend",
                    "authoriz",
                    "denial",
                    "decision",
                    "determination",
                    "certif",
                    "denied",
                    "deny",
                    "refus",
                    "reject",
                    "declin",
                    "approv",
                    "grant",
                    "allow");

    /** Against the request. */
    static final Pattern DENYING =
            Wording.any(
                    "(?:(?:is|are|was|were|be|been|being)\\s+)?" + NOT + "\\s*" + DEEMED + NEED,
                    "medically\\s+(?:not\\s+necessary|unnecessary)",
                    "(?:none\\s+of|neither|no\\s+part\\s+of)\\b[^.;,]{0,80}?"
                            + "(?:,\\s*(?:including|such\\s+as|among\\s+them|be\\s+it|nor)\\b[^.;,]{1,80},\\s*)?"
                            + "\\b(?:is|are|was|were)\\s+"
                            + NEED,
                    NOT
                            + "\\s+(?:believe|find|feel|consider|deem)\\s+(?:that\\s+)?"
                            + "(?:[\\w-]+\\s+){1,6}?"
                            + NEED,
                    MEDICAL_NECESSITY
                            + "[^.;]{0,80}?\\b(?:not|never|cannot)\\b[^.;]{0,30}?\\b(?:made|"
                            + ESTABLISHED
                            + ")",
                    "(?:(?:does|do|did)\\s+)?(?:not|fails?\\s+to|failed\\s+to|cannot|unable\\s+to"
                            + "|insufficient\\b(?:\\s+\\w+){0,2}?\\s+to)\\s+"
                            + "(?:\\w+\\s+)?(?:establish|support|demonstrate|substantiate|document"
                            + "|show|confirm|meet)(?:ed)?\\s+(?:\\w+\\s+){0,3}?medical(?:ly)?\\s+"
                            + "necessity",
                    "(?:lacks?|no|without|lack\\s+of)\\s+(?:\\w+\\s+)?medical\\s+necessity",
                    NOT + "\\s+(?:a\\s+)?medical\\s+necessity",
                    "(?:request|requested|therefore|thus|hence|accordingly|consequently)\\b"
                            + "[^.;]{0,80}?\\bnot\\s+necessary",
                    REQUEST
                            + "(?:(?:is|are)\\s+"
                            + SO
                            + "(?:unnecessary|denied|refused|disallowed|non-?certified|not\\s+"
                            + SO
                            + GRANTED
                            + ")(?!\\s+(?:by|as|and|or|nor)\\b)"
                            + "|(?:cannot|should\\s+not)\\s+be\\s+"
                            + GRANTED
                            + ")",
                    "authorization\\s+(?:of\\s+[^.;,]{1,40}\\s+)?is\\s+not\\s+recommended",
                    "recommend(?:ed)?\\s+(?:for\\s+)?(?:denial|non-?certification)",
                    Wording.BARE_DENIAL,
                    RECOMMENDATION
                            + "\\s+is\\s+(?:for\\s+(?:denial|non-?certification)"
                            + "|to\\s+(?:deny|uphold|non-?certify))",
                    ShortVerdict.DENYING,
                    "am\\s+upholding(?=[^.;]{0,60}?\\b" + DECISION + "\\b)",
                    DECISION
                            + "\\b[^.;]{0,60}?\\b(?:is|are|should\\s+be)\\s+(?:(?!not\\b)\\w+\\s+)?upheld");

    /** For the request. */
    static final Pattern GRANTING =
            Wording.any(
                    "^\\W*medically\\s+necessary",
                    ShortVerdict.GRANTING,
                    Wording.BARE_GRANT,
                    Wording.RECOMMENDED + "(?:authorization|approval|certification)",
                    "(?:is|are|was|were|remains?|deemed|considered|found|as"
                            + "|to\\s+be)\\s+(?:(?!(?:not|anything|hardly|scarcely|barely|never|nothing)\\b)\\w+,?\\s+){0,3}?"
                            + NEED,
                    MEDICAL_NECESSITY
                            + "[^.;]{0,60}?\\b(?:is|has\\s+been|was)\\s+"
                            + "(?:(?!not\\b)\\w+\\s+)?"
                            + ESTABLISHED,
                    "(?:establish(?:es)?|supports?|demonstrates?|substantiates?"
                            + "|meets?)\\s+(?:the\\s+)?(?:criteria\\s+(?:for|of)"
                            + "\\s+)?medical\\s+necessity",
                    REQUEST
                            + "(?:(?:is|are)\\s+"
                            + SO
                            + GRANTED
                            + "|should\\s+be\\s+(?:certified|authorized|approved))",
                    "(?:is|are)\\s+(?:(?!not\\b)\\w+\\s+){1,3}and\\s+should\\s+be\\s+(?:certified|authorized|approved|granted)",
                    "authorization\\s+(?:of\\s+[^.;,]{1,40}\\s+)?is\\s+" + "recommended",
                    RECOMMENDATION
                            + "\\s+is\\s+(?:for\\s+(?:authorization|approval"
                            + "|certification)|to\\s+(?:authorize|approve|certify"
                            + "|overturn))",
                    "am\\s+(?:reversing|overturning)(?=[^.;]{0,60}?\\b" + DECISION + "\\b)",
                    DECISION
                            + "\\b[^.;]{0,60}?\\b(?:is|are|should\\s+be)\\s+"
                            + "(?:(?!not\\b)\\w+\\s+)?overturned");

    /** The least that could be meant as a conclusion. */
    static final Pattern MENTIONED =
            Wording.any(
                    "\\w*nec{1,2}es{1,2}\\w+",
                    "(?:non-?)?certifi\\w+",
                    "(?:un|non-?)?authoriz\\w+",
                    "(?:dis)?approv\\w+",
                    "uph[eo]ld(?:ing)?",
                    "overturn\\w*",
                    "revers\\w+",
                    "den(?:y|ied|ial)",
                    "criteri(?:a|on)\\b[^.;]{0,60}?\\b(?:met|satisfied|fulfilled)",
                    "(?:meets?|satisf(?:y|ies)|fulfills?)\\b[^.;]{0,60}?\\bcriteri(?:a|on)",
                    "(?:^|(?<=\\bI\\s))recommend",
                    "(?:is|are)\\s+(?:not\\s+)?(?:recommended|supported|justified|warranted|indicated"
                            + "|reasonable|appropriate)(?=\\s*(?:[.;:,)]|$))",
                    "request(?:ed|s)?\\b[^.;]{0,120}?\\b(?:is|are|was|were)\\b[^.;]{0,30}?\\b"
                            + GRANTED);

    /** What is no word on the request: another's, a source's, or of what needs none. */
    private static final Pattern OF_OTHERS =
            Pattern.compile(
                    "\\b(?:has|have|had)\\s+(?:\\w+\\s+){0,3}been\\s+(?:authorized|approved|certified)\\b"
                            + "|\\b(?:administrator|UR|utilization\\s+review(?:er)?|carrier|insurer|adjuster)\\s+(?:(?:has|had|already)\\s+){0,2}"
                            + "(?:approved|authorized|certified|denied|non-?certified)\\b"
                            + "|\\b(?:approved|authorized|certified|granted|denied)\\s+(?:above|below|earlier|before)\\b"
                            + "|\\bno\\s+(?:authorization|approval|certification)\\b[^.;]{0,30}|\\bnot\\s+(?:reliably\\s+)?necessarily\\b"
                            + "|\\b(?:FDA|agency)[\\s-]approv\\w+|\\bapprov\\w+\\s+(?:for|by|in)\\b"
                            + "|\\bnecessity\\s*,\\s*and\\b|\\b(?:isn['’]t|is\\s+not|no)\\s+necessity\\b",
                    Pattern.CASE_INSENSITIVE);

    /** With these a sentence that names a source may conclude all the same. */
    private static final Pattern OWN_WORDS =
            Pattern.compile(
                    "\\b(?:necess\\w+|requests?|I|therefore|thus|hence|criteri\\w+|overturn\\w*|uph\\w+|certif\\w+|UR|denial)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SOURCE =
            Pattern.compile(
                    "\\b(?:MTUS|ODG|ACOEM|guidelines?|guidance|chapter|trials?|stud(?:y|ies)|reviews?)\\b");

    private Verdict() {}

    /** Whether a sentence could be the reviewer's own word on the request. */
    static boolean isOwn(String sentence) {
        String own = OF_OTHERS.matcher(sentence).replaceAll(" ");
        return MENTIONED.matcher(own).find()
                && !(SOURCE.matcher(own).find() && !OWN_WORDS.matcher(own).find());
    }

    /** Whether a text could conclude anything. */
    static boolean isPossibleIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return TRACES.stream().anyMatch(lower::contains) || Wording.BARE.matcher(text).find();
    }
}
