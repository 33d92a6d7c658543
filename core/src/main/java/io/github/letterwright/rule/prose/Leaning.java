package io.github.letterwright.rule.prose;

import java.util.regex.Pattern;

/**
 * The last words of a rationale that has no {@link Verdict}, and still tells which way it leans: by
 * criteria that are met or not, or by what is warranted or not.
 */
final class Leaning {

    private static final String SO =
            "(?:(?:therefore|thus|hence|clearly|certainly|both|also|hereby|fully|all)\\s+){0,2}";

    private static final String STANDARD =
            "(?:criteri(?:a|on)|guidelines?|indications?|requirements?|conditions)";

    private static final String MET = "(?:met|satisfied|fulfilled)";

    private static final String FIT =
            "(?:supported|warranted|justified|reasonable|appropriate|indicated|recommended)"
                    + "(?:\\s+and\\s+(?:reasonable|appropriate|warranted|indicated|justified))?";

    private static final String END =
            "(?=\\W*$|\\s+(?:here|now|today|at\\s+(?:this\\s+time|present)|as\\s+(?:requested|written)"
                    + "|in\\s+this\\s+(?:case|patient|man|woman)|for\\s+(?:it|this|him|her|such|the\\s+request)\\b"
                    + "|by\\s+the\\s+(?:guidelines?|records?|evidence|findings|notes))\\b)";

    private static final String OF = "(?:\\s+(?:of|for|in)\\s+[^.;,]{1,50}?)?";

    /** For the request. */
    static final Pattern GRANTING =
            Wording.any(
                    STANDARD + OF + "\\s+(?:is|are|(?:has|have)\\s+been)\\s+" + SO + MET + END,
                    "(?:meets|satisfies|fulfills)\\s+(?:(?:all|both|each|every)\\s+(?:of\\s+)?)?"
                            + "(?:the|these|those|its|his|her|odg|mtus|acoem|guideline)\\b[^.;,]{0,40}?"
                            + STANDARD
                            + END,
                    "(?:is|are)\\s+" + SO + FIT + END);

    /** Against the request. */
    static final Pattern DENYING =
            Wording.any(
                    STANDARD
                            + OF
                            + "\\s+(?:(?:(?:is|are|(?:has|have)\\s+been)(?:\\s+not|n['’]t)|(?:has|have)(?:\\s+not|n['’]t)(?:\\s+yet)?\\s+been|not)\\s+"
                            + SO
                            + MET
                            + "|(?:is|are)\\s+unmet)"
                            + END,
                    "(?:not|\\w+n['’]t)\\s+(?:meet|satisfy|fulfill)\\s+[^.;,]{0,40}?"
                            + STANDARD
                            + END,
                    "fails\\s+(?:to\\s+meet\\s+)?(?:[\\w-]+\\s+){0,3}?" + STANDARD + END,
                    "(?:(?:is|are)(?:\\s+"
                            + SO
                            + "not|n['’]t)\\s+"
                            + FIT
                            + "|(?:is|are)\\s+"
                            + SO
                            + "(?:unreasonable|unwarranted|unjustified|unsupported|inappropriate"
                            + "|excessive))"
                            + END);

    /** What is fit, and not what is met: the request must be its subject. */
    static final Pattern OF_A_THING = Pattern.compile("^(?:is|are)", Pattern.CASE_INSENSITIVE);

    private Leaning() {}
}
