package io.github.letterwright.rule.prose;

import java.util.regex.Pattern;

/** What physicians do and have in a letter, even one in which none was named. */
final class PhysicianWords {

    private static final Pattern AFTER =
            Pattern.compile(
                    "^(?:['’](?:s|d|ll))?\\s+(?:(?:also|then|now|still|again|further|did|does|has|had|have|is|was|would|may|might|could|should|can"
                            + "|not|never|only|been|apparently|evidently|clearly|simply|merely|just|first|later|plans?|to)\\s+|(?:did|does|has|had|is|was)n['’]t\\s+|cannot\\s+){0,3}"
                            + "(?:will\\b|attach|enclos|includ|identif|specif|fax|quot(?:e|ing)|sp(?:eak|oke)|repl(?:y|ie)|sen[dt]|request|recommend|opin|prescri|order|ask|refer|explain|document|plan|propos|not(?:e|ed|es|ing)\\b|justif|cit(?:e|es|ed|ing)\\b|argu"
                            + "|submit|wr(?:i|o)t|giv|gave|stat(?:e|es|ed|ing)\\b|mention|address|describ|consider|diagnos|examin|evaluat|treat|saw\\b|see(?:s|n|ing)?\\b|perform|suggest|believ"
                            + "|feel|felt|think|thought|want|intend|wish|increas|decreas|taper|wean|discuss|conclud|find|found|offer|provid|advis|advocat|appeal|answer|assess|attribut|authoriz|certif|declar|list|reason"
                            + "|deni(?:es|ed)\\s+(?:the|this|it|that)|disagree|agree|observ|operat|inject|interpret|read\\b|record|releas|renew|dispens|review|schedul|speculat|support|switch|try\\s+to|treating"
                            + "|fail\\w*\\s+to\\s+(?:document|explain|justify|provide|mention|address|give|say|note|report)|says?|said|told|tells|used\\s+the\\s+term|call(?:s|ed)|rel(?:y|ied|ies)"
                            + "|doubt|suspect|mean[st]|report(?:s|ed)\\s+that\\s+the\\s+(?:patient|claimant|worker|applicant|employee)"
                            + "|reports?\\b|notes?\\b|exam\\w*|requests?\\b|opinions?|rationale|letters?|diagnos\\w+|impressions?|office|practice|findings?|reasoning|patients?|statements?|documentation|determination|decision|denial"
                            + "|treatment\\s+plan|conclusions?|plan\\b|chart|notation|handwriting|specialty|license|experience|colleague|own\\s+(?:report|note|exam|request|record|words)"
                            + "|(?:\\w+\\s+){1,2}(?:reports?|notes?|exam\\w*|requests?|letters?|opinions?|findings|records|plan|rationale|recommendations?)\\b)",
                    Pattern.CASE_INSENSITIVE);

    /** "Gives her, the prescriber, a week". */
    private static final Pattern NAMED =
            Pattern.compile(
                    "^\\s*[,(]\\s*(?:the|as)\\s+(?:\\w+\\s+)?" + SexVocabulary.DOCTOR + "\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE =
            Pattern.compile(
                    "\\b(?:by|per|according\\s+to|asked\\s+(?:of|to)|from|ask(?:s|ed|ing)?|under|s/he|or|and)\\s+$|/\\s*$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern DOCTOR =
            Pattern.compile("\\b" + SexVocabulary.DOCTOR + "\\b", Pattern.CASE_INSENSITIVE);

    /** Those who speak to physicians in a letter, and of whom "him" is then one. */
    private static final Pattern COUNTERPART =
            Pattern.compile(
                    "\\b(?:UR|(?-i:I)|we|utilization|adjuster|carrier|insurer|reviewer|administrator|letter|fax|was|were|is|are)\\b|, the\\s+$",
                    Pattern.CASE_INSENSITIVE);

    private static final int REACH = 60;

    private PhysicianWords() {}

    /** Whether a physician does something to the one who is named next. */
    static boolean isSubject(String before) {
        return DOCTOR.matcher(before).results().count() == 1 && !COUNTERPART.matcher(before).find();
    }

    /** Whether they stand around a pronoun of a sentence. */
    static boolean around(String sentence, int from, int to) {
        String after = sentence.substring(to, Math.min(sentence.length(), to + REACH));
        String before = sentence.substring(Math.max(0, from - REACH), from);
        return AFTER.matcher(after).find()
                || NAMED.matcher(after).find()
                || BEFORE.matcher(before).find();
    }
}
