package io.github.letterwright.rule.prose;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a request can be counted or pointed at, and so be compared. */
public enum Measure {
    /** How many tablets, patches, tubes: {@code #60}. */
    QUANTITY(
            "quantity",
            "(?:#\\s?|\\b(?:quantity|qty)\\.?(?:\\s+of)?:?\\s+#?)(\\d{1,4})\\b",
            Numbers::inDigits),

    /** Of a medication: {@code 10/325 mg}. */
    DOSE(
            "dose",
            "\\b(\\d{1,4}(?:\\.\\d+)?(?:\\s?[/-]\\s?\\d{1,4})?)\\s?(?:mg|mcg)\\b",
            Measure::dose),

    /** Visits, sessions or treatments. */
    VISITS(
            "number of visits",
            "(?<![\\d./-])\\b(\\d{1,2}|"
                    + String.join("|", Numbers.WORDS.keySet())
                    + ")\\s+(?:[a-z-]+\\s+){0,3}?(?:visits|sessions|treatments)\\b",
            Numbers::inDigits),

    /** Of the body. */
    SIDE(
            "side",
            "(?<!\\b(?:has|have|had|was|were|been|is|are)\\s)\\b(left|right)\\b"
                    + "(?!-|\\s+(?:hand(?:ed)?\\s+domin|handed|now|away|in|the|his|her|on|off|by|for"
                    + "|to|over|with|out|that|and)\\b)",
            Function.identity()),

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
    SUPPLY("way of supply", "\\b(purchase|rental)\\b", Function.identity()),

    /** Where it is done. */
    SETTING("setting", "\\b(in-?patient|out-?patient)\\b", written -> written.replace("-", "")),

    /** Of the spine, as a pair of neighbouring vertebrae: {@code L4-5}. */
    LEVEL("level", "\\b([CTL]\\d{1,2}\\s?[-/]\\s?[CTLS]?\\d{1,2})\\b", Measure::level);

    private final String title;
    private final Pattern pattern;
    private final Function<String, String> norm;

    Measure(String title, String pattern, Function<String, String> norm) {
        this.title = title;
        this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        this.norm = norm;
    }

    /** What a message calls it. */
    public String title() {
        return title;
    }

    /** Where it stands in a text. */
    public List<MatchResult> in(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().toList();
    }

    /** The values of what was found, written one way. */
    public Set<String> values(List<MatchResult> found) {
        return found.stream()
                .map(each -> norm.apply(each.group(1).toLowerCase(Locale.ROOT)))
                .flatMap(each -> Stream.of(each.split(" ")))
                .collect(Collectors.toSet());
    }

    private static String dose(String written) {
        return written.replaceAll("\\s", "").replace('-', '/').replaceFirst("\\.0+$", "");
    }

    /** The pairs of neighbours in a stretch of vertebrae, such as L4-S1, by blanks. */
    private static String level(String written) {
        String[] ends = written.replaceAll("\\s", "").split("[-/]");
        String region = ends[0].substring(0, 1);
        String last = Character.isLetter(ends[1].charAt(0)) ? ends[1] : region + ends[1];
        int from = Integer.parseInt(ends[0].substring(1));
        if (!last.startsWith(region)) {
            int edge = Map.of("c", 7, "t", 12, "l", 5).get(region);
            return pairs(region, from, edge, last);
        }
        int to = Integer.parseInt(last.substring(1));
        return pairs(region, from, to - 1, region + to);
    }

    private static String pairs(String region, int from, int last, String end) {
        StringBuilder pairs = new StringBuilder();
        for (int i = from; i < Math.min(last, from + 12); i++) {
            pairs.append(region).append(i).append('-').append(region).append(i + 1).append(' ');
        }
        return pairs.append(region).append(last).append('-').append(end).toString();
    }
}
