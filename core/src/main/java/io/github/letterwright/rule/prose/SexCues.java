package io.github.letterwright.rule.prose;

import java.util.regex.Pattern;

/** What tells quickly which sex a word is of, and around it whose word it is. */
final class SexCues {

    static final Pattern FEMALE =
            Pattern.compile(
                    "\\b(?:female|woman|lady|ms|mrs|miss|she|hers?|herself)\\b|(?:\\b|\\d)F$",
                    Pattern.CASE_INSENSITIVE);

    /** What every word for a woman has in it; quick to look for. */
    static final Pattern ANY_FEMALE =
            Pattern.compile(
                    "\\b(?=[FHLMSWfhlmsw])(?i:she|hers?|herself|female|woman|lady|ms|mrs|miss)\\b"
                            + "|(?<![A-Za-z])F\\b");

    static final Pattern ANY_MALE =
            Pattern.compile(
                    "\\b(?=[GHMghm])(?i:he|his|him|himself|male|man|gentleman|mr)\\b"
                            + "|(?<![A-Za-z])M\\b");
    static final Pattern PREDICATE =
            Pattern.compile("\\b(?:is|was)\\s+(?:an?\\s+)?$", Pattern.CASE_INSENSITIVE);
    static final Pattern SHE =
            Pattern.compile("\\b(?:she|hers?|herself)\\b", Pattern.CASE_INSENSITIVE);
    static final Pattern HE =
            Pattern.compile("\\b(?:he|his|him|himself)\\b", Pattern.CASE_INSENSITIVE);

    static final Pattern DECADE = Pattern.compile("(?:teens|ties|0['’]?s)$");

    static final Pattern SUBJECT = Pattern.compile("s?he\\b", Pattern.CASE_INSENSITIVE);

    /** What leads up to what the worker does: "noted that", "and that", "a son whom". */
    static final Pattern SAID =
            Pattern.compile(
                    "\\b(?:(?<whom>whom)|and\\s+that|(?<told>(?:not(?:ed|es)|document(?:ed|s)|found|finds|observe[ds]|record(?:ed|s)|mention(?:ed|s)|report(?:ed|s)|remark(?:ed|s))\\s+that))\\s+\\W?$",
                    Pattern.CASE_INSENSITIVE);

    static final Pattern HABIT =
            Pattern.compile(
                    "\\b(?:ha[ds]\\s+to|used\\s+to|able\\s+to|no\\s+longer|can(?:not)?)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What a physician does in two sentences on end. */
    static final Pattern WISH =
            Pattern.compile(
                    "\\b(?:wants|wishes|would\\s+(?:like|prefer|rather))\\b",
                    Pattern.CASE_INSENSITIVE);

    static final Pattern WOMEN =
            Pattern.compile("wife|mother|sisters?|daughters?|girlfriend|aunt|niece|grandmother");
    static final Pattern MEN =
            Pattern.compile("husband|father|brothers?|sons?|boyfriend|uncle|nephew|grandfather");

    /** Those whom nobody calls he or she. */
    static final Pattern MANY = Pattern.compile("patients|people|men|women");

    private SexCues() {}
}
