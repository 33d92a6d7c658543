package io.github.letterwright.rule.prose;

import io.github.letterwright.rule.prose.DateMention.Certainty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the dates that a narrative gives to the utilization review. */
public final class ReviewDates {

    private static final String REVIEW =
            "(?:(?i:(?:utilization|\\bpeer)\\s+review(?:er)?(?:'s|’s)?)(?:\\s*\\(UR\\))?|\\bUR\\b(?:['’]s)?)";
    private static final String PAYER =
            "(?:claims\\s+(?:administrator|examiner|adjuster)|insurer|carrier|adjuster|pay[oe]r)";
    private static final String REFUSED =
            "(?:non-?\\s?certif(?:ied|ying|ication)|not\\s+certif(?:ied|y)|non-?cert\\b|den(?:ied|ying|ial)"
                    + "|modif(?:ied|ying|ication)|declin(?:ed|ing)|delay(?:ed|ing)"
                    + "|(?:did|does|could|would|can)(?:n['’]t|\\s*not)\\s+(?:recommend\\s+)?(?:certify|approve|authorize|allow|grant)"
                    + "|(?:neither|none|nothing)\\b[^.;]{0,40}?\\b(?:certified|approved|authorized|allowed|granted)"
                    + "|refus(?:ed|ing)|reject(?:ed|ing)|disapprov(?:ed|ing)|fail(?:ed|ing)\\s+to\\s+(?:approve|authorize|certify)|said\\s+no|adverse)";

    /** Who or what refused did so with these words. */
    private static final String DENIED =
            "(?:non-?\\s?certif(?:ied|ies)|not\\s+certif(?:ied|y)|non-?certed|denie[ds]|modified|declined|delayed|deferred"
                    + "|refused|rejected|disapproved|disallowed|not\\s+(?:approve|authorize)d?)";

    /** What can be done to nothing but a request. */
    private static final String REJECTED =
            "(?:non-?\\s?certified|not\\s+(?:certified|approved|authorized)|non-?certed|denied|refused|rejected|disapproved|disallowed)";

    /** What was refused, where it was named before. */
    private static final String ALL =
            "(?:it|them|both|all|each|everything|(?:(?:both|all|each|these|those|the|this|that|any|either|two|three|four|five|six)\\s+)"
                    + "(?:of\\s+(?:them|these|those|the)\\s*)?(?:(?:[\\w-]+\\s+){0,4}?(?:requests?|items?|services?|treatments?|stud(?:y|ies)"
                    + "|two|three|four|five|six|seven|drugs?|medications?|sessions|visits|procedures?|surgery|operation|injections?"
                    + "|therapy|units?|tests?|things|rest|scan|MRI|brace|lot)\\b)?)";

    private static final String LINK =
            "\\W*(?:(?:is|was|dated|of|on|from|the|report|determinations?|decisions?|letters?|notice|denials?"
                    + "|non-?certifications?|rendered|issued|completed|performed|made|being|in|dispute"
                    + "|appealed|challenged|disputed|question|under|review|date|this|modification"
                    + "|physician|advisor|answer|said\\s+no|(?:wrote|held|ruled|answered)(?=\\s+on)|came|arrived|followed|went|out|sent|signed|given|reads?|bears|doctor|reviewer(?:['’]s)?|with|an?)\\b\\W*){0,8}$";

    /** Words in which no document and no other event is dated. */
    private static final String GAP =
            "(?:(?!\\b(?:RFA|requests?\\s+for\\s+authorization|request(?:ed)?\\s+(?:of|dated|by)|made|submitted|progress"
                    + "|note|visit|MRI|exam|received|referenc|surgery|citing|cited|based|appeal"
                    + "|report\\s+of|treating|last|most|medical\\s+report|PR-?2|per\\b|since|from"
                    + "|performed\\b))[^.;]){0,140}?";

    /** The review or the refusal, and what may stand between it and its date. */
    private static final Pattern NAMED =
            pattern(
                    "REVIEW(?i:LINK)",
                    "(?i:\\b(?:denials?|non-?certifications?|adverse\\s+determinations?)"
                            + "(?:\\s+(?:letter|notice|decision|report))?\\s*(?:is|was)?\\s*"
                            + "(?:dated|of|on|from)\\s*$)",
                    "(?i:\\bby\\s+(?:an?\\s+|the\\s+)?determination\\s+(?:dated|of)\\s*$)",
                    "(?i:\\bPAYER(?:'s|’s)?\\s+(?:letter|decision|determination|denial|notice)"
                            + "\\s+(?:dated|of|on|from)\\s*$)");

    /** Somebody refused, on that date. */
    private static final Pattern TOLD =
            pattern(
                    "(?:REVIEW|\\b(?i:PAYER))GAP\\b(?i:REFUSED)GAP\\b(?:on|dated)\\s*$",
                    "\\b(?i:REFUSED)\\s+(?:by|per|at|in|through)\\s+(?:the\\s+|an?\\s+)?"
                            + "(?:REVIEW|(?i:PAYER))\\W*(?:\\w+\\W+){0,3}?(?:on|dated|of)\\s*$",
                    "^\\s*(?i:denied|non-?certified|modified)(?:\\s+on)?\\s*$",
                    "^\\W*(?i:(?:the\\s+|this\\s+|these\\s+)?requests?\\b)GAP\\b(?i:(?:was|were)"
                            + "\\s+REFUSED)(?:\\s+on)?\\s*$");

    /** What was refused was named before. */
    private static final Pattern TURNED_DOWN =
            pattern(
                    "\\b(?i:DENIED\\s+ALL|turned\\s+(?:down\\s+ALL|ALL\\s+down))(?i:\\s+(?:outright|in\\s+full|altogether))?"
                            + "(?i:,?\\s+(?:by|in|with)\\s+(?:an?\\s+|its\\s+|the\\s+|h(?:is|er)\\s+)?(?:letter|determination|decision|report|notice|fax))?"
                            + "\\s*(?:\\b(?i:on|dated|of))?[\\s(,]*$",
                    "\\b(?i:was|were|been|being)\\s+(?i:(?:all|both|then|also|each|again|therefore|subsequently|duly|later)\\s+)*+(?i:REJECTED|turned\\s+down)"
                            + "(?i:,?\\s+(?:by|at|in|through|per)\\s+(?:[\\w'’-]+\\s*){1,4}?)?\\s*(?:\\b(?i:on|dated|of))?[\\s(,]*$",
                    "[;,(:–—]\\s*(?i:(?:but|and|then|was|were)\\s+)?(?i:DENIED|turned\\s+down)(?i:\\s+(?:by|per|at)\\s+(?:the\\s+)?(?:REVIEW|PAYER))?(?:\\s+on)?\\s*$",
                    "\\b(?i:denials?|refusals?|non-?certifications?|adverse\\s+(?:determination|decision))\\b(?i:GAP)\\b(?i:on|dated|came|of\\s+the\\s+date)\\s*$",
                    "\\b(?i:denials?|refusals?|non-?certifications?)\\s+(?i:by|from|in|through|at)\\s+(?i:the\\s+)?(?:REVIEW|(?i:PAYER))[\\s,(]*(?i:(?:on|of|dated)\\s*)?$");

    /** Not what a review refuses, or not the request at hand. */
    private static final Pattern NO_REQUEST =
            Pattern.compile(
                    "\\b(?:claims?(?!\\s+(?:administrator|examiner|adjuster))|liability|compensab\\w+|causation|benefits|coverage|entry|body\\s+parts?)"
                            + "\\b[^.;]{0,60}$|(?:^|[.;,]|\\band)\\s*an?\\s+(?:[\\w-]+\\s+){1,8}$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern BEGUN =
            Pattern.compile("\\b(?:[Oo]n|[Ll]etter\\s+(?:of|dated))\\s*$");

    /** On that date, somebody refused. */
    private static final Pattern REFUSED_THEN =
            pattern(
                    "^[\\s,]*(?:the\\s+)?(?:(?:original|current)\\s+)?REVIEW",
                    "^[\\s,]*(?:the\\s+)?(?i:PAYER)(?i:GAP\\bREFUSED)",
                    "^[\\s,]*(?:(?!\\b(?:that|which|wrote|after)\\b)[^.;,]){0,60}?REVIEW[^.;,]{0,30}?\\b(?i:DENIED)\\b",
                    "^[\\s,]*(?i:(?:the|this|these|those|both|all|each)\\s+(?!(?:[\\w-]+\\s+){0,3}(?:patient|claimant|worker|applicant|employee|claim|liability)\\b)[^.;,]{0,60}?\\b(?:was|were)\\s+(?:\\w+ly\\s+)?REJECTED)",
                    "^[\\s,]*(?i:[^.;,]{0,80}?\\b(?:was|were)\\s+(?:non-?certified|not\\s+certified))",
                    "^[\\s,]*(?i:(?:they|it|both|all|each|none|neither|(?:both|all|each|none)\\s+of\\s+(?:\\w+\\s+){1,2}|(?:the|this|these)\\s+(?:[\\w-]+\\s+){0,5}?requests?(?:\\s+[\\w-]+){0,8}?"
                            + "|(?:the|this|these)\\s+(?:[\\w-]+\\s+){0,3}?(?:items?|services?|treatments?)"
                            + "|the\\s+decision)\\s+(?:was|were)\\s+REFUSED)");

    /** Another review, or one that granted. */
    private static final Pattern OTHER =
            Pattern.compile(
                    "\\b(?:prior|previous(?:ly)?|earlier|another|subsequent(?:ly)?|second|other(?=\\s+(?:\\w+\\s+){0,2}(?:UR|utilization|reviews?|requests?|denials?|determinations?|decisions?)\\b)|(?<!being )(?<!under )appeal\\w*"
                            + "|reconsider\\w*|IMR|independent|former(?=\\s+(?:\\w+\\s+)?(?:UR|reviews?|requests?|denials?|determinations?|decisions?)\\b)|later|past|resubmi\\w+|urine|peer(?!\\s+review))\\b"
                            + "|(?<!non-|non |non|not |to |to be |partially |board |board-)\\b(?:approv(?:ed|ing|al)|authorized"
                            + "|certif(?:ied|ication))\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern GRANTED =
            Pattern.compile(
                    "(?<!-|non )\\b(?:approv(?:ed|ing)|authorized|certified)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern REFUSAL = pattern("\\b(?i:REFUSED)");

    /** A day beside another: "the determinations of 3/4/16 and 3/9/16". */
    private static final Pattern JOINED =
            Pattern.compile(
                    "^\\s*(?:\\([^()]{1,60}\\)\\s*)?(?:,|;|&|and|or|,\\s*and|as\\s+well\\s+as)\\s*(?:on|of|dated|from)?\\s*$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern STOP = Pattern.compile("(?<!^)[,;]");

    private static final Pattern ONE_OF_SEVERAL =
            pattern(
                    "\\b(?i:second|other|another|later|earlier|previous|prior|subsequent)\\s+(?=(?:\\w+\\s+)?(?:REVIEW|(?i:denial|determination|decision|letter)))");

    private ReviewDates() {}

    /** The dates of the utilization review in a narrative, in order. */
    public static List<DateMention> in(Passage passage) {
        return in(passage, false);
    }

    /**
     * The same, where several reviews of the request are known.
     *
     * @param several whether a second or an earlier one may be among them
     */
    public static List<DateMention> in(Passage passage, boolean several) {
        List<DateMention> found = new ArrayList<>();
        Optional<DateContext> before = Optional.empty();
        Optional<Certainty> known = Optional.empty();
        for (DateContext context : passage.dates()) {
            if (context.date().isDay() && !context.date().ranged()) {
                boolean joined = before.filter(each -> areJoined(each, context)).isPresent();
                Optional<Certainty> sure = certainty(context, several);
                known = joined && known.isPresent() ? known : sure;
                known.map(it -> new DateMention(passage, context.date(), it)).ifPresent(found::add);
                before = Optional.of(context);
            }
        }
        return found;
    }

    private static boolean areJoined(DateContext one, DateContext next) {
        return one.sentence() == next.sentence()
                && JOINED.matcher(next.before()).matches()
                && !ReviewMentions.DOCUMENT_AFTER.matcher(next.after()).find();
    }

    private static Optional<Certainty> certainty(DateContext context, boolean several) {
        String lead = context.lead();
        String own = several ? ONE_OF_SEVERAL.matcher(lead).replaceAll("") : lead;
        return cue(context)
                .or(() -> ReviewMentions.inSentence(context))
                .filter(sure -> !OTHER.matcher(own).find())
                .filter(sure -> !isOther(clause(context.after())));
    }

    /** One that granted a part and refused the rest is none that granted. */
    private static boolean isOther(String clause) {
        return OTHER.matcher(
                        REFUSAL.matcher(clause).find()
                                ? GRANTED.matcher(clause).replaceAll("")
                                : clause)
                .find();
    }

    private static Optional<Certainty> cue(DateContext context) {
        if (NAMED.matcher(context.before()).find()) {
            return Optional.of(Certainty.NAMED);
        }
        boolean told =
                TOLD.matcher(context.before()).find()
                        || isTurnedDown(context.before())
                        || BEGUN.matcher(context.before()).find()
                                && REFUSED_THEN.matcher(context.after()).find();
        return told ? Optional.of(Certainty.TOLD) : ReviewMentions.beside(context);
    }

    private static boolean isTurnedDown(String before) {
        return TURNED_DOWN.matcher(before).find()
                && !NO_REQUEST.matcher(before).find()
                && !ReviewMentions.SYMPTOM.matcher(before).find();
    }

    static Pattern pattern(String... shapes) {
        return Pattern.compile(
                String.join("|", shapes)
                        .replace("REVIEW", REVIEW)
                        .replace("PAYER", PAYER)
                        .replace("REFUSED", REFUSED)
                        .replace("DENIED", DENIED)
                        .replace("REJECTED", REJECTED)
                        .replace("ALL", ALL)
                        .replace("LINK", LINK)
                        .replace("GAP", GAP));
    }

    /** The words up to the first stop: what follows may be of something else. */
    private static String clause(String after) {
        return STOP.split(after, 2)[0];
    }
}
