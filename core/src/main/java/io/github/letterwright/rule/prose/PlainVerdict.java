package io.github.letterwright.rule.prose;

import java.util.regex.Pattern;

/** The plain predicates of a conclusion, in the present tense, for a look at every clause. */
final class PlainVerdict {

    private static final String NEED =
            "med(?:ically|\\.)?\\s*(?:(?:appropriate|reasonable|indicated)\\s+(?:and|or)\\s+)?(?:medically\\s+)?"
                    + "(?:necessary|appropriate|indicated|reasonable|warranted|justified)\\b";

    private static final String BE =
            "(?:(?:considered|called|deemed|regarded|seen|judged|found|held|viewed|thought|shown|proven|termed|be|to|been|as"
                    + "|therefore|thus|hence|currently|clearly|yet|now|also|indeed|likewise|at|this|time|appropriate|and|or|reasonable|being)\\s+){0,6}?";

    private static final String NOT =
            "(?:(?:is|are)(?:n['’]t|\\s+(?:therefore\\s+|thus\\s+|hence\\s+|likewise\\s+|also\\s+|clearly\\s+|simply\\s+)?not)"
                    + "|(?:is|are)\\s+(?:hardly|scarcely|anything\\s+but)|can(?:not|['’]t|\\s+(?:not|hardly|scarcely))\\s+be)";

    private static final String HOLD =
            "(?:find|deem|consider|think|believe|call|regard|see|judge|hold|accept|agree|feel|conclude|say|certify)";

    private static final String DO_NOT =
            "\\b(?:(?:do|does|can|could|am|was|is|has|have)(?:n['’]t|\\s+not)|cannot|can['’]t)\\s+(?:be\\s+|been\\s+)?";

    private static final String SHOWN =
            "(?:established|demonstrated|supported|documented|substantiated|shown|proven|met|made\\s+out"
                    + "|confirmed|affirmed|evident|clear|apparent|present|beyond\\s+(?:doubt|dispute|question))";

    private static final String NECESSITY = "\\b(?:medical\\s+)?necessity\\b[^.;:]{0,120}?";

    private static final String REFUSED =
            "(?:non-?certified|denied|refused|disallowed|not\\s+(?:therefore\\s+)?(?:certified|authorized|approved|granted|allowed))";

    private static final String CERTIFIED = "(?:certified|authorized|approved|granted|allowed)";

    private static final String END =
            "(?=\\s*(?:[.;,)!]|$)|\\s+(?:as|at\\s+this|in\\s+this|for\\s+(?:this|the(?!\\s+(?:treatment|management|relief|use|control|prevention)\\b)|him|her|now)|here|on\\s+(?:this|these|the)|and|because|since)\\b)";

    /** Any of them; what grants or refuses is named so. */
    static final Pattern ANY =
            Pattern.compile(
                    "(?<refuses>(?:"
                            + NOT
                            + "\\s+"
                            + BE
                            + NEED
                            + "|\\b(?:must|can|should|has\\s+to)\\s+be\\s+(?:deemed|considered|called|regarded\\s+as|judged|found)\\s+not\\s+"
                            + NEED
                            + "|\\b(?:nothing|none)\\s+(?:[\\w-]+\\s+){0,4}?(?:makes?|renders?)\\s+[^.;:]{1,80}?"
                            + NEED
                            + "|\\b(?:no|without)\\s+medical\\s+necessity\\s+(?:for|of|in)\\s+[^.;:]{1,80}"
                            + "|[:–—]\\s*not\\s+"
                            + NEED
                            + "|"
                            + DO_NOT
                            + "(?:"
                            + HOLD
                            + "|convinced|persuaded|satisfied|shown|established|demonstrated|proven|said|concluded|found|argued)\\s+[^;:]{1,100}?"
                            + NEED
                            + "|"
                            + NECESSITY
                            + "(?:\\b(?:is|are|was|has|have)(?:n['’]t|\\s+not)\\s+(?:been\\s+)?(?:\\w+\\s+)?"
                            + SHOWN
                            + "|\\bis\\s+(?:lacking|absent|missing|unproven|unestablished))"
                            + "|\\b(?:is|are)\\s+(?:(?:therefore|thus|hence|hereby|accordingly)\\s+)?"
                            + REFUSED
                            + END
                            + "))"
                            + "|(?<grants>(?:\\b(?:is|are|remains?)\\s+"
                            + BE
                            + NEED
                            + "|\\b(?:can|must|should|may|has\\s+to)\\s+be\\s+"
                            + BE
                            + NEED
                            + "|(?<!\\b(?:not|nothing|none|would|to)\\s)\\b(?:makes?|renders?)\\s+(?:(?!\\bnot\\b)[^.;:]){1,80}?"
                            + NEED
                            + "|[:–—]\\s*"
                            + NEED
                            + "|\\bI\\s+(?:(?:therefore|thus|hence|do|must|would|can)\\s+)?"
                            + HOLD
                            + "\\s+(?:(?!\\b(?:not|no|neither|nor|never|cannot|if|whether)\\b|n['’]t)[^;:]){1,100}?"
                            + NEED
                            + "|"
                            + "\\bmedical\\s+necessity\\s+(?:for|of)\\s+[^.;:,]{1,60}?\\sexists\\b|"
                            + NECESSITY
                            + "\\b(?:is|has\\s+been)\\s+(?:(?:therefore|thus|well|clearly|amply|hence)\\s+)?"
                            + SHOWN
                            + "|\\b(?:is|are)\\s+(?:(?:therefore|thus|hence|hereby|accordingly)\\s+)?"
                            + CERTIFIED
                            + END
                            + "))",
                    Pattern.CASE_INSENSITIVE);

    private PlainVerdict() {}
}
