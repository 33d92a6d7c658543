package io.github.letterwright.rule.prose;

/**
 * How a reviewer lets the denial stand or fall: what becomes of it, or what the reviewer does with
 * it.
 */
final class DenialFate {

    private static final String DATE = "(?:\\d[\\d/-]*|\\p{Lu}\\w+\\s+\\d{1,2},\\s+\\d{4})";

    /** Nobody's but a utilization review's. */
    private static final String DENIAL =
            "\\b(?:(?:the|this|its|their|that|UR['’]s|(?:the\\s+)?(?:administrator|carrier|insurer|adjuster|reviewer)['’]s)\\s+)?"
                    + "(?:(?:prior|previous|earlier|initial|original|UR|utilization\\s+review|adverse)\\s+){0,2}"
                    + "(?:UR|utilization\\s+review|denial|refusal|non-?certification|determination|decision"
                    + "|UR\\s+(?:physician|reviewer)|utilization\\s+review\\s+physician)\\b"
                    + "(?:\\s+(?:of|for|dated|by|to\\s+(?:deny|refuse|withhold|non-?certify))\\s+(?:"
                    + DATE
                    + "|(?:(?!\\b(?:surgeon|provider|physician|patient|worker|because|since|that|which|is|was|are)\\b)"
                    + "[^.;:,]){1,40}?))?";

    private static final String SO =
            "(?:(?:therefore|thus|hence|hereby|accordingly|clearly|also|here|now|to\\s+be|in\\s+(?:this|that)\\s+(?:point|regard|respect)"
                    + "|in\\s+full|as\\s+to\\s+this\\s+item),?\\s+){0,2}";

    private static final String MUST =
            "(?:must|should|may|can|shall|will|(?:ought|has|is)\\s+to)\\s+";

    private static final String IS =
            "\\s+" + SO + "(?:is\\s+|" + MUST + "be\\s+)" + SO + "(?:being\\s+)?";

    private static final String WAS = "\\s+(?:is|was)\\s+" + SO;

    private static final String CANNOT =
            "\\s+(?:cannot|can['’]t|can\\s+not|does(?:n['’]t|\\s+not)|(?:should|may|must|will|is)\\s+not(?:\\s+to)?|shouldn['’]t)\\s+";

    private static final String KEPT =
            "(?:upheld|sustained|affirmed|confirmed|maintained|kept|left\\s+(?:standing|alone|intact|undisturbed|in\\s+place|as\\s+it\\s+(?:is|stands)))";

    private static final String LIFTED =
            "(?:overturned|reversed|overruled|set\\s+aside|vacated|rescinded|undone|lifted|annulled)";

    private static final String RIGHT =
            "(?:correct|right|proper|appropriate|justified|sound|well[\\s-]founded|reasonable)";

    private static final String WRONG =
            "(?:wrong|incorrect|improper|inappropriate|unjustified|unfounded|mistaken|premature|in\\s+error"
                    + "|an?\\s+(?:mistake|error)|not\\s+"
                    + RIGHT
                    + ")(?:\\s+and\\s+is\\s+(?:hereby\\s+)?"
                    + LIFTED
                    + ")?";

    private static final String KEEP =
            "(?:uphold|sustain|affirm|confirm|maintain|keep|leave|endorse|let|support)(?:ing)?";

    private static final String LIFT =
            "(?:overturn|revers|overrul|set(?:ting)?\\s+aside|vacat|undo|lift|annul|rescind)(?:e|ing)?";

    private static final String I =
            "(?:\\bI(?:['’]m|['’]d)?|this\\s+reviewer|\\b(?:my|our)\\s+(?:decision|conclusion)\\s+is\\s+to)\\s+"
                    + "(?:(?:am|must|will|shall|can|would|do|have\\s+to|only|hereby|therefore|thus|hence|accordingly)\\s+){0,2}";

    private static final String NOT_I =
            "\\bI\\s+(?:(?:do|can|will|would|am)\\s*(?:not|n['’]t)|cannot|won['’]t|see|find|have)\\s+"
                    + "(?:(?:able|inclined|prepared|persuaded|moved)\\s+to\\s+|(?:no|nothing|little)\\s+(?:[\\w-]+\\s+){0,4}?to\\s+)?";

    private static final String NOTHING =
            "\\b(?:nothing|no\\s+\\w+)\\s+(?:[\\w-]+\\s+){0,6}?(?:to|would|could|can)\\s+";

    private static final String LEFT =
            "(?:\\s+(?:stand(?:ing)?|in\\s+place|alone|intact|as\\s+it\\s+(?:is|stands)))?";

    private static final String STAY = "(?:stand|hold|stay|remain)";

    private static final String AS_IT_IS =
            "(?:\\s+(?:as\\s+it\\s+is|in\\s+(?:force|place|effect)))?";

    /** The denial stands. */
    static final String STANDS =
            String.join(
                    "|",
                    DENIAL + IS + KEPT,
                    DENIAL + WAS + RIGHT,
                    DENIAL + "\\s+is\\s+not\\s+" + SO + LIFTED,
                    I + "uphold(?=\\s*[.;])",
                    DENIAL + "\\s+" + SO + "(?:" + STAY + "s|" + MUST + SO + STAY + ")" + AS_IT_IS,
                    DENIAL + CANNOT + "be\\s+" + LIFTED,
                    I + KEEP + "\\s+" + DENIAL + LEFT,
                    "(?:" + NOT_I + "|" + NOTHING + ")" + LIFT + "\\s+" + DENIAL);

    /** The denial falls. */
    static final String FALLS =
            String.join(
                    "|",
                    DENIAL + IS + LIFTED,
                    DENIAL + WAS + WRONG,
                    DENIAL + "\\s+is\\s+not\\s+" + SO + KEPT,
                    I + "(?:overturn|reverse)(?=\\s*[.;])",
                    DENIAL + "\\s+(?:erred|falls|fails|" + MUST + "(?:fall|go))",
                    DENIAL + CANNOT + "(?:" + STAY + "|be\\s+" + KEPT + ")" + AS_IT_IS,
                    I + LIFT + "\\s+" + DENIAL,
                    "(?:" + NOT_I + "|" + NOTHING + ")" + KEEP + "\\s+" + DENIAL + LEFT);

    private DenialFate() {}
}
