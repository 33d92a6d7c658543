package io.github.letterwright.rule.prose;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What of a request can be counted or pointed at, and so be compared. */
public enum Measure {
    /** How many tablets, patches, tubes: {@code #60}. */
    QUANTITY(
            "quantity",
            "(?:(?<!\\b(?:tooth|teeth)\\s|\\b(?:tooth|teeth)\\s#\\d{1,2}(?:,|\\sand|,\\sand)\\s)#\\s?|\\b(?:quantity|qty)\\.?(?:\\s+of)?:?\\s+#?)(\\d{1,4})\\b"
                    + "|\\b(\\d{2,4}|ten|twelve|fifteen|twenty|thirty|sixty|ninety)\\s+"
                    + "(?:tablets?|tabs?|capsules?|caps|pills|patches)\\b"
                    + "|\\b(NUMBER)\\s+(?:tubes|bottles)\\b",
            Numbers::inDigits),

    /** How much of a cream, in grams or milliliters: {@code 180 gm}. */
    WEIGHT(
            "amount",
            "(?<![\\d./-])(\\d{2,4})\\s?(?:gms?|grams?|g|ml|cc)\\b(?!\\s*/)",
            Numbers::inDigits),

    /** Of a preparation: {@code 5%}. */
    STRENGTH("strength", "(?<![\\d.-])(\\d{1,2}(?:\\.\\d{1,2})?)\\s?%", Function.identity()),

    /** By their numbers: {@code teeth #8 and #9}. */
    TOOTH(
            "tooth",
            "\\b(?:tooth|teeth)(?:,|:)?\\s+(?:(?:numbers?|nos?\\.?)\\s+)?(#?\\d{1,2}(?![\\d./%])"
                    + "(?:(?:,\\s*(?:and\\s+)?|\\s*(?:-|&)\\s*|\\s+(?:and|to|through)\\s+)#?\\d{1,2}(?![\\d./%])){0,12}+)",
            MeasuredValues::teeth),

    /** Of a prescription. */
    REFILLS("number of refills", "\\b(NUMBER)\\s+refills?\\b", Numbers::inDigits),

    /** Of a medication: {@code 10/325 mg}. */
    DOSE(
            "dose",
            "\\b(\\d{1,4}(?:\\.\\d+)?(?:\\s?[/-]\\s?\\d{1,4})?)\\s?(?:mg|mcg)\\b"
                    + "|(?<![\\d/.])\\b(\\d{1,2}(?:\\.\\d)?/(?:200|300|325|500|650|750))\\b(?!/)",
            MeasuredValues::dose),

    /** Visits, sessions or treatments; a course of them by its product. */
    VISITS(
            "number of visits",
            Time.START
                    + "(?:(NUMBER)\\s+(?:[a-z-]+\\s+){0,3}?(?:visits|sessions|treatments)\\b"
                    + "|(\\d{1,2}\\s?x\\s?\\d{1,2})(?![\\d./%-]|\\s?(?:mg|cm|mm|in\\b|\"))"
                    + "|((?:NUMBER|once|twice)(?:\\s?x|\\s+times?|\\s+(?:visits?|sessions?))?"
                    + "\\s?(?:weekly|(?:a|per|each|every|/)\\s?(?:week|wk)),?\\s+(?:for|x)\\s+NUMBER)"
                    + "\\s*(?:weeks|wks?)\\b)",
            MeasuredValues::visits),

    /** How long something is had, in days, weeks, months or years. */
    LENGTH(
            "length of time",
            Time.BEFORE_ONE + "(?:days?|weeks?|wks?|months?|mos?|years?|yrs?)\\b)" + Time.AFTER,
            MeasuredValues::days),

    /** How long something is had, in hours. */
    HOURS("number of hours", Time.BEFORE + "(?:hours?|hrs?)\\b" + Time.AFTER, Numbers::inDigits),

    /** Of care in the home: {@code 4 hours a day}. */
    HOURS_A_DAY(
            "number of hours a day",
            Time.START + "(NUMBER)\\s?(?:hours?|hrs?|h)" + Time.EACH + "day\\b",
            Numbers::inDigits),

    /** How often: {@code 5 days a week}. */
    DAYS_A_WEEK(
            "number of days a week",
            Time.START + "(NUMBER)\\s?(?:days?)" + Time.EACH + "(?:week|wk)\\b",
            Numbers::inDigits),

    /** Of care in the home: {@code 28 hours a week}, or so many a day on so many days. */
    HOURS_A_WEEK(
            "number of hours a week",
            Time.START
                    + "((?:NUMBER\\s?(?:hours?|hrs?|h)"
                    + Time.EACH
                    + "day,?\\s+(?:(?:for|x|on)\\s+)?NUMBER\\s?days?"
                    + "|NUMBER\\s?(?:hours?|hrs?|h))"
                    + Time.EACH
                    + "(?:week|wk))\\b",
            MeasuredValues::visits),

    /** Of shoes, stockings and the like. */
    PAIRS(
            "number of pairs",
            Time.START + "(NUMBER|one)\\s+pairs?\\b",
            written -> Numbers.inDigits(written).replace("one", "1")),

    /** Of botulinum toxin and the like. */
    UNITS("number of units", "\\b(\\d{2,4})\\s+units\\b", Numbers::inDigits),

    /** Of the body. */
    SIDE(
            "side",
            "(?=[lr])(?<!\\b(?:has|have|had|was|were|been|is|are)\\s)\\b(left|right)\\b"
                    + "(?!-|\\s+(?:hand(?:ed)?\\s+domin|handed|now|away|in|the|his|her|on|off|by|for"
                    + "|to|over|with|out|that|and)\\b)",
            Function.identity()),

    /** Of the hand. */
    DIGIT(
            "finger",
            "\\b(thumb|(?:index|long|middle|ring|small|little)(?=\\s+(?:trigger\\s+)?fingers?\\b))",
            written -> written.replace("middle", "long").replace("little", "small")),

    /** Arms or legs. */
    EXTREMITY(
            "extremity",
            "\\b(upper|lower)\\s+(?:extremit(?:y|ies)|limbs?)\\b",
            Function.identity()),

    /** Of the spine. */
    REGION(
            "region of the spine",
            "\\b(cervical|thoracic|lumb|sacr)\\w*+(?!\\s+(?:support|collar|brace|pillow|traction))",
            written -> written.equals("sacr") ? "lumb" : written),

    /** How a device is had. */
    SUPPLY(
            "way of supply",
            "(?<!\\bnot\\s|\\bnot\\sfor\\s|\\bnot\\sa\\s)\\b(purchase|rental)\\b",
            Function.identity()),

    /** Where it is done. */
    SETTING("setting", "\\b(in-?patient|out-?patient)\\b", written -> written.replace("-", "")),

    /** Of a stimulator and the like. */
    STAGE(
            "stage",
            "\\b(trial(?!s?\\s+of\\s+\\d)|permanent(?!\\s+(?:and|work|disab|impair|partial|total)))\\b",
            Function.identity()),

    /** Where sleep is studied. */
    SITE(
            "place",
            "\\b(in-?\\s?lab(?:oratory)?|home|portable|unattended)\\b"
                    + "(?=(?:\\s+[\\w-]+){0,2}\\s+(?:sleep|polysomn\\w*|PSG|apnea))",
            written -> written.startsWith("in") ? "lab" : "home"),

    /** What is imaged with; a guidance is none. */
    IMAGING(
            "kind of imaging",
            "\\b(MRIs?|MRA|MR\\s+arthrogram|CT|CAT\\s+scan|x-?rays?|radiographs?|bone\\s+scan|ultrasound)\\b"
                    + "(?!\\s+(?:guid|report|finding|result|arthrogra|scans?\\s+(?:report|show)))",
            MeasuredValues::imaging),

    /** Of the spine, as a pair of neighbouring vertebrae: {@code L4-5}. */
    LEVEL("level", "\\b([CTL]\\d{1,2}\\s?[-/]\\s?[CTLS]?\\d{1,2})\\b", MeasuredValues::level);

    private final String title;
    private final Pattern pattern;
    private final Function<String, String> norm;

    Measure(String title, String pattern, Function<String, String> norm) {
        this.title = title;
        this.pattern =
                Pattern.compile(
                        pattern.replace("NUMBER", Numbers.WRITTEN), Pattern.CASE_INSENSITIVE);
        this.norm = norm;
    }

    /** What a message calls it. */
    public String title() {
        return title;
    }

    /** Whether a request that is quoted with some values can be that of a heading with others. */
    public boolean isPartOf(Set<String> quoted, Set<String> heading) {
        return this == LEVEL || this == TOOTH
                ? heading.containsAll(quoted)
                : !Collections.disjoint(quoted, heading);
    }

    /** Where it stands in a text. */
    public List<MatchResult> in(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().toList();
    }

    /** A text without what of it is measured. */
    public String without(String text) {
        return pattern.matcher(text).replaceAll(" ");
    }

    /** The values of what was found, written one way. */
    public Set<String> values(List<MatchResult> found) {
        return found.stream()
                .map(each -> norm.apply(value(each).toLowerCase(Locale.ROOT)))
                .flatMap(each -> Stream.of(each.split(" ")))
                .collect(Collectors.toSet());
    }

    /** What its one group that took part has. */
    private static String value(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** What stands around a unit of time that tells how long, and not how often. */
    private static final class Time {
        /** Numbers begin with few letters: a look at the first spares most words the rest. */
        static final String START = "(?<![\\w.#/-])(?=[\\dtfsenow])";

        static final String BEFORE = START + "(?<!every\\s|days\\s|visits\\s)(NUMBER)[\\s-]{1,2}";

        static final String BEFORE_ONE =
                START + "(?<!every\\s|days\\s|visits\\s)((?:NUMBER|one)[\\s-]{1,2}";

        static final String EACH = "\\s?(?:\\s(?:a|per|each|every)\\s|/)\\s?";

        static final String AFTER =
                "(?!\\s*(?:a\\s|per\\b|/|each\\b|every\\b|weekly|out\\s+of|post|after|before|ago"
                        + "|following|of\\s+(?:age|life)))";

        private Time() {}
    }
}
