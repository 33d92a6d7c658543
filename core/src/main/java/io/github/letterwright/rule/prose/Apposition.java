package io.github.letterwright.rule.prose;

import java.util.regex.Pattern;

/**
 * What is told right at somebody who is named and is not the injured worker: "Dr. Roe, a man of
 * 60", "an interpreter aged 27", "a 70-year-old orthopedist".
 */
final class Apposition {

    /** Who hardly ever is an injured worker by trade. */
    private static final String EXPERT =
            "(?:\\w++(?<=pedist|ologist|iatrist|opractor|upuncturist)(?<!techn.{7}|cosmet.{7}|\\bbi.{7}|\\bge.{7})"
                    + "|(?:physician|doctor|surgeon|dentist|PA|NP)(?!['’]?s?\\s+(?:assistant|office|aide))|internist|evaluator|examiner"
                    + "|P?QME|AME|PTP|M\\.?D\\b|reviewer|interpreter|translator)";

    private static final String NAME = "(?-i:Drs?\\b\\.?\\s+(?:\\p{Lu}[\\p{L}.'’-]*\\s*){1,3})";

    private static final String SOMEBODY =
            "(?:NAME|EXPERT|(?:his|her|the|an?|\\w+['’]s)\\s+(?:[\\w-]+\\s+){0,2}(?:attorney|lawyer|counsel|adjuster|case\\s+manager"
                    + "|nurse|therapist|practitioner|specialist|clinician|caregiver|trainer|coach|wife|husband|spouse|mother"
                    + "|father|brother|sister|daughter|son|fianc\\w+|friend|roommate|landlord|neighbou?r))";

    /** Somebody, and what may stand between the name and an age or "man". */
    private static final Pattern BEFORE =
            pattern(
                    "(?<![\\w-])SOMEBODY(?:,?\\s+(?-i:M\\.?D|D\\.?O|D\\.?C|Ph\\.?D|Psy\\.?D|DDS|DPM|NP|PA-C|RN|PT)\\b\\.?)?"
                            + "\\s*(?:[,(–—-]{1,2}\\s*)?(?:(?:who|he|she|himself|herself)\\s+)?(?:(?:is|was)\\s+)?(?:now\\s+|also\\s+)?"
                            + "(?:aged?\\s+)?(?:an?\\s+(?:[\\w-]+\\s+){0,3})?(?:in\\s+)?$");

    /** The worker may be of such a trade: "the applicant is a school psychologist, aged 40". */
    private static final Pattern OF_WORKER =
            pattern(
                    "\\b(?:WORKER|he|she|who|(?-i:Mrs?|Ms)\\b\\.?\\s+[\\p{L}'’-]+\\.?)(?:,|\\s+(?:is|was|works|worked)(?:\\s+as)?)"
                            + "\\s+an?\\s+(?:[\\w-]+\\s+){0,3}$|\\bas\\s+an?\\s+(?:[\\w-]+\\s+){0,2}$");

    private static final Pattern AFTER =
            pattern(
                    "^[\\s,-]*(?:(?!(?:the|an?|with|is|was|who|whose|has|had|and|of|in|for|to|on|from|by|saw|sees|seen)\\b)[\\w-]+\\s+){0,3}?"
                            + "(?:(?-i:Dr\\b)|EXPERT(?!\\s+(?:with|injured|sustained|fell|who\\s+(?:injured|sustained|fell))\\b)\\b)"
                            + "|^\\s*(?:(?:male|female|man|woman|gentleman|lady)\\s*)?[,(]\\s*(?:(?-i:Dr\\b)|(?:his|her|the)\\s+(?:[\\w-]+\\s+){0,2}EXPERT\\b)");

    private static final Pattern IN_BRACKETS = pattern("(?<![\\w-])SOMEBODY\\s*\\([^()]*$");

    private static final int REACH = 120;

    private Apposition() {}

    /** Whether an age or a noun for a sex is told of somebody else, who was named right before. */
    static boolean isBehindAnother(String text, int at) {
        String before = text.substring(Math.max(0, at - REACH), at);
        return BEFORE.matcher(before)
                .results()
                .anyMatch(found -> !OF_WORKER.matcher(before.substring(0, found.start())).find());
    }

    /** Whether a place is in a bracket that was opened right behind somebody else. */
    static boolean isInBracketsOfAnother(String text, int at) {
        String before = text.substring(Math.max(0, at - REACH), at);
        return before.lastIndexOf('(') > before.lastIndexOf(')')
                && IN_BRACKETS.matcher(before).find();
    }

    /** Whether an age is told of a physician or an interpreter, who is named right behind. */
    static boolean isBeforeAnother(String text, int at) {
        return AFTER.matcher(text.substring(at, Math.min(text.length(), at + REACH))).find();
    }

    private static Pattern pattern(String shape) {
        return Pattern.compile(
                shape.replace("SOMEBODY", SOMEBODY)
                        .replace("EXPERT", EXPERT)
                        .replace("NAME", NAME)
                        .replace("WORKER", SexVocabulary.WORKER),
                Pattern.CASE_INSENSITIVE);
    }
}
