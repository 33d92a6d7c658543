package io.github.letterwright.rule.prose;

import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether it is the request that a verdict is upon, or its refusal. */
final class VerdictSubject {

    /** What the request is called without being named. */
    private static final Pattern REQUEST =
            Pattern.compile(
                    "^\\W*(?:(?:and|so|but|that|therefore|thus|hence|as|on|for|in|at|I|find|deem|consider|think|believe"
                            + "|denying|refusing|withholding|denial|refusal|of|to|these|this|those|such|all|balance|grounds?|reasons?|basis|facts?|whole|record|result|light|sum|short|conclude)[\\s,]+){0,7}?"
                            + "(?:it|this|these|they|both|such|denial|refusal|approval|authorization|(?:non-?)?certification|(?:the|this|these|his|her|such)\\s+(?:(?:present|current|proposed|requested|disputed"
                            + "|whole|first|second|third|fourth|new|further|additional|repeat(?:ed)?)\\s+){0,2}"
                            + "(?:requests?|treatments?|services?|items?|medications?|drugs?|stud(?:y|ies)|tests?|devices?|equipment|modality"
                            + "|compounds?|agents?|visits?|sessions?|units?|injections?|course|supply|scan|purchase|rental|denial|refusal|non-?certification)"
                            + "(?:,?\\s+(?:for|of|with)\\s+[^,;]{1,80})?)\\W*$",
                    Pattern.CASE_INSENSITIVE);

    /** What is allowed or refused without being named. */
    private static final Pattern OBJECT =
            Pattern.compile(
                    "\\s(?:it|this|them|these|both|(?:the|this|these|his|her)\\s+(?:(?:present|current|proposed|requested|disputed)\\s+)?requests?)\\W*$",
                    Pattern.CASE_INSENSITIVE);

    /** A subject that is the refusal of the request: what is said for it is said against that. */
    private static final Pattern REFUSAL =
            Pattern.compile(
                    "^\\W*(?:(?:and|so|but|that|therefore|thus|hence|the|this|its|their|UR['’]s|prior|original|initial|decision|to)[\\s,]+){0,5}"
                            + "(?:deny(?:ing)?|denial|refus(?:al|ing|e)|withhold(?:ing)?|non-?certif(?:ication|ying|y))\\b",
                    Pattern.CASE_INSENSITIVE);

    /** The necessity of nothing else than the request, or the reviewer's word on it. */
    private static final Pattern BARE_NECESSITY =
            Pattern.compile(
                    "^(?:medical\\s+necessity|my\\s+\\w+)\\s+(?:is|has|was)",
                    Pattern.CASE_INSENSITIVE);

    private static final Treatments TREATMENTS = Treatments.standard();
    private static final Medications MEDICATIONS = Medications.standard();

    private VerdictSubject() {}

    /** Whether the words before the verdict, or in it, name the treatment or the request. */
    static boolean isRequest(String subject, String verdict, String treatment) {
        String words = MEDICATIONS.inIngredients(subject + " " + verdict);
        if (REQUEST.matcher(subject).find()
                || OBJECT.matcher(verdict).find()
                || subject.isBlank() && BARE_NECESSITY.matcher(verdict).find()) {
            return true;
        }
        Set<String> named = TREATMENTS.in(words);
        Set<String> own = TREATMENTS.in(treatment);
        boolean another = !named.isEmpty() && !own.isEmpty() && Collections.disjoint(named, own);
        return !another
                && (NamedTreatment.in(words, MEDICATIONS.inIngredients(treatment))
                        || TREATMENTS.areShared(words, treatment));
    }

    /** Whether the verdict's own verb speaks of the refusal of the request. */
    static boolean isRefusal(String subject, String verdict) {
        return Pattern.matches("(?s)\\p{L}.*", verdict) && REFUSAL.matcher(subject).find();
    }
}
