package io.github.letterwright.rule.prose;

import java.util.regex.Pattern;

/**
 * How reviewers allow or refuse a request without the words of necessity: it is not called for,
 * falls short of the criteria, ought to be authorized, or is one that they would allow.
 */
final class PlainWords {

    private static final String SO =
            "(?:(?:therefore|thus|hence|hereby|accordingly|clearly|also|here|now|simply|both|fully|still|at\\s+this\\s+time"
                    + "|found|felt|considered|deemed|judged|thought|held|to\\s+be),?\\s+){0,3}";

    private static final String FIT_WORD =
            "(?:needed|required|called\\s+for|warranted|justified|indicated|appropriate|reasonable|supported|supportable"
                    + "|recommended|advised|advisable|sensible|acceptable|approved|certified|authorized|granted|allowed|accepted|endorsed"
                    + "|in\\s+order|necessary|essential|medically\\s+(?:needed|required|indicated))";

    private static final String FIT =
            FIT_WORD + "(?:,?\\s+(?:and|or|nor)\\s+(?:medically\\s+)?" + FIT_WORD + ")?";

    private static final String UNFIT =
            "(?:premature|excessive|redundant|unneeded|unnecessary|unwarranted|unjustified|unreasonable|inappropriate"
                    + "|unsupported|superfluous|contraindicated|turned\\s+down|declined|rejected|refused|denied|disallowed"
                    + "|non-?certified|lacking\\s+in\\s+support)";

    private static final String END =
            "(?=\\s*(?:[.;:!)]|$|,)|\\s+(?:here|now|today|yet|any\\s+longer|as|on|and|nor|but|because|since|given|under|without\\s+delay"
                    + "|at\\s+(?:this|present)|in\\s+(?:this|his|her|full|such|my|our|any|either)|for\\s+(?:this|him|her|now|the\\s+reasons?)"
                    + "|by\\s+(?:the|these|this))\\b)";

    private static final String STANDARD =
            "(?:criteri(?:a|on)|guidelines?|guidance|standards?|schedule|limits?|requirements?|conditions|recommendations?"
                    + "|indications?|thresholds?|definition|bar|test|necessity|allows?|allowed|needed|recommends?|recommended"
                    + "|supports?|advises?|permits?|ODG|MTUS|ACOEM)";

    private static final String OF_A_STANDARD = "\\s+(?:[^\\s.;,]+\\s+){0,7}?" + STANDARD + "\\b";

    private static final String MUST =
            "(?:must|should|can|may|will|shall|(?:ought|has|have|is|are)\\s+to)\\s+";

    private static final String ALLOW =
            "allow|approve|grant|support|endorse|authorize|accept|certify|recommend|justify";

    private static final String DO = "(?:" + ALLOW + ")";

    private static final String OBJECT = "\\s+[^.;:,]{2,90}";

    private static final String SOMETHING = "\\s+[^.;:,]{2,60}?";

    private static final String I = "\\b(?:I|this\\s+reviewer|we)\\s+";

    private static final String GIVEN =
            "(?:approved|authorized|certified|granted|allowed|given|done|supported|provided|accepted|continued|justified"
                    + "|recommended|endorsed|furnished)";

    private static final String SOURCE =
            "(?:(?:that|which)\\s+)?(?:I|we|this\\s+reviewer|(?:the\\s+|any\\s+)?(?:guidelines?|criteria|MTUS|ODG|ACOEM|schedule|evidence|records?))\\s+(?:(?:can|could|would|do|does)\\s+)?"
                    + DO
                    + "s?\\b";

    private static final String NOT = "(?:n['’]t|\\s+not)\\s+";

    private static final String THUS = "(?:(?:therefore|thus|clearly|fully|simply)\\s+)?";

    /** Whatever of the case speaks for a request, or does not. */
    private static final String FACTS =
            "\\b(?:records?|evidence|notes?|facts?|findings?|file|chart|this|that)\\s+" + THUS;

    private static final String SOURCES =
            "\\b(?:guidelines?|guidance|criteria|schedule|MTUS|ODG|ACOEM)\\s+" + THUS;

    private static final String SPEAK_FOR =
            THUS + "(?:support|justif(?:y|ie)|warrant|favor|bear\\s+out|back|call\\s+for)s?";

    /** What is spoken for without a condition. */
    private static final String FREELY =
            "(?:\\s+(?:an?|any|the)\\s+(?:need|indication|case)\\s+for)?(?:\\s+(?!(?:if|when|where|for|only|in|after|once|unless|as|until)\\b)[^\\s.;:,]+){1,9}?(?=\\s*(?:[.;:!,]|$)|\\s+(?:here|in\\s+th(?:is|ese))\\b)";

    /** Of a source that speaks of the case, and not of such requests at large. */
    private static final String HERE =
            "\\s+(?:(?:it|this|these|(?:the|this|his|her)\\s+(?:\\w+\\s+)?requests?)(?=\\s*(?:[.;:!,]|$))"
                    + "|[^.;:,]{2,60}?\\s(?:here|in\\s+(?:this|these)\\s+\\w+)\\b)";

    private static final String MY_WORD =
            "\\bmy\\s+(?:recommendation|decision|vote|advice|finding|conclusion)\\s+is\\s+(?:(?:for|to|against)\\s+)?";

    private static final String REFUSES =
            String.join(
                    "|",
                    "\\bwould" + NOT + "be\\s+" + SO + FIT + END,
                    FACTS + "(?:do|does)" + NOT + SPEAK_FOR + FREELY,
                    SOURCES + "(?:do|does)" + NOT + SPEAK_FOR + HERE,
                    MY_WORD + "(?:denial|deny|non-?certif(?:ication|y)|refusal|refuse)\\b",
                    "\\bit\\s+is\\s+recommended\\s+that" + SOMETHING + "\\s+be\\s+" + UNFIT + END,
                    "\\bI\\s+(?:(?:would|must|do)\\s+)?(?:advise|recommend|vote|decide|conclude|find)\\s+against"
                            + OBJECT,
                    "\\bexceeds?" + OF_A_STANDARD,
                    "\\b(?:do|does)" + NOT + "find\\s+support\\b",
                    "\\b(?:indications?|criteria|grounds?|support|basis)\\s+for"
                            + SOMETHING
                            + "\\s+(?:is|are|remains?)\\s+(?:lacking|absent|missing|unmet|wanting)",
                    "\\bnecessity\\s+is\\s+wanting",
                    "\\b(?:is|are|was|were)(?:n['’]t\\s+|\\s+"
                            + SO
                            + "(?:not|no\\s+longer|neither)\\s+)"
                            + SO
                            + FIT
                            + END,
                    "\\b(?:cannot|can['’]t|can\\s+not|could\\s+not|(?:should|must|may|will)(?:"
                            + NOT
                            + "))\\s*be\\s+"
                            + SO
                            + GIVEN
                            + END,
                    "\\b(?:is|are|seems?|remains?)\\s+" + SO + UNFIT + END,
                    "\\b(?:falls?|is|are|comes?|goes|go|lies)\\s+"
                            + SO
                            + "(?:(?:well|far|somewhat|clearly|plainly)\\s+)?(?:short\\s+of|outside(?:\\s+of)?|beyond|in\\s+excess\\s+of|above|not\\s+(?:with)?in)"
                            + OF_A_STANDARD,
                    "\\b(?:do|does|did)"
                            + NOT
                            + "(?:therefore\\s+|thus\\s+)?(?:qualify|pass|(?:meet|satisfy|fit|fulfill|reach|comply\\s+with|fall\\s+(?:with)?in|accord\\s+with)"
                            + OF_A_STANDARD
                            + ")",
                    "\\bfails?(?:\\s+to\\s+(?:meet|satisfy|fulfill|reach))?" + OF_A_STANDARD,
                    "\\b(?:must|has\\s+to)\\s+fail\\b|\\bfails" + END,
                    "\\b" + MUST + "be\\s+" + SO + UNFIT + END,
                    "\\bha(?:s|ve)\\s+no\\s+(?:\\w+\\s+){0,2}?(?:place|basis|justification|role|indication|support|purpose)"
                            + END,
                    "\\b(?:no|without|lacks?(?:\\s+any)?)\\s+(?:\\w+\\s+)?(?:basis|justification|need|indication|case|reason|grounds?|support|place|room|rationale)\\s+"
                            + "(?:(?:for|on\\s+which)(?:\\s+(?:"
                            + DO
                            + "|allow|approv|grant|authoriz|certify)ing)?|to\\s+(?:give|have|repeat|continue|"
                            + ALLOW
                            + ")"
                            + "|in\\s+(?:favor|support)\\s+of)"
                            + OBJECT,
                    I
                            + "(?:(?:would|do|can|could|will|am)"
                            + NOT
                            + "|cannot\\s+|can['’]t\\s+|won['’]t\\s+)(?:(?:able|inclined|prepared)\\s+to\\s+|therefore\\s+)?"
                            + DO
                            + OBJECT,
                    I + "(?:am|remain)\\s+unable\\s+to\\s+" + DO + OBJECT,
                    "\\b(?:is|are)(?:"
                            + NOT
                            + ")(?:one|something|an?\\s+\\w+|what|anything|that\\s+which)\\s+"
                            + SOURCE,
                    "\\bneed\\s+(?:for|of)"
                            + SOMETHING
                            + "\\s+(?:is|has|was)(?:"
                            + NOT
                            + ")(?:been\\s+)?(?:shown|established|demonstrated|proven|documented|made\\s+out|clear|evident)",
                    "\\bnecessity\\s+(?:was|is|has)(?:" + NOT + ")(?:been\\s+)?made\\s+out");

    private static final String GRANTS =
            String.join(
                    "|",
                    FACTS + SPEAK_FOR + FREELY,
                    SOURCES + SPEAK_FOR + HERE,
                    MY_WORD
                            + "(?:certification|certify|approval|approve|authorization|authorize)\\b",
                    "\\bit\\s+is\\s+recommended\\s+that" + SOMETHING + "\\s+be\\s+" + GIVEN + END,
                    "\\bit\\s+is\\s+(?:therefore\\s+|thus\\s+)?"
                            + FIT_WORD
                            + "\\s+to\\s+(?:give|have|provide|continue|try|repeat|"
                            + ALLOW
                            + ")"
                            + OBJECT,
                    "\\bno\\s+(?:objections?|hesitation)\\s+(?:to|in|about)" + OBJECT,
                    "\\b(?:this|it)(?=\\s+I\\s+would\\s+(?:approve|allow|grant|certify))",
                    "\\b(?:is|are|seems?|remains?)\\s+" + SO + FIT + END,
                    "\\b" + MUST + "be\\s+" + SO + GIVEN + END,
                    "\\b(?:should|may|can)\\s+(?:go\\s+ahead|proceed)\\b",
                    "\\b(?:passes|qualifies|succeeds)" + END,
                    "\\b(?:(?:meets?|satisf(?:y|ies)|fits?|fulfills?|compl(?:y|ies)\\s+with|accords?\\s+with)|(?:is|are|falls?|stays?|lies?|remains?)\\s+"
                            + "(?:well\\s+)?(?:within|in\\s+(?:line|keeping|accord(?:ance)?)\\s+with))"
                            + OF_A_STANDARD,
                    I
                            + "(?:(?:would|do|can|could|will|must|hereby|therefore|thus|also)\\s+){0,2}"
                            + DO
                            + OBJECT,
                    "\\b(?:good|every|ample|sound|compelling|clear|strong|sufficient)\\s+(?:reason|grounds?|basis|case|justification|support|indication)\\s+(?:for|to\\s+(?:give|have|"
                            + ALLOW
                            + ")"
                            + ")"
                            + OBJECT,
                    "\\bno\\s+(?:\\w+\\s+)?(?:reason|grounds?|basis)\\s+(?:to|for|on\\s+which\\s+to)\\s+(?:withhold|deny|refuse)(?:ing)?"
                            + OBJECT,
                    "\\bneed\\s+(?:for|of)"
                            + SOMETHING
                            + "\\s+(?:is|has\\s+been)\\s+"
                            + SO
                            + "(?:shown|established|demonstrated|proven|documented|plain|clear|evident|obvious)"
                            + END,
                    "\\b(?:is|are)\\s+(?:one|something|an?\\s+\\w+|what|exactly\\s+what|just\\s+what)\\s+"
                            + SOURCE,
                    "\\b(?:is|are)\\s+a\\s+medical\\s+necessity\\b");

    /** Any of them, as in {@link PlainVerdict#ANY}. */
    static final Pattern ANY =
            Pattern.compile(
                    "(?<refuses>" + REFUSES + ")|(?<grants>" + GRANTS + ")",
                    Pattern.CASE_INSENSITIVE);

    private PlainWords() {}
}
