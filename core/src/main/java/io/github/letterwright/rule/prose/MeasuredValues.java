package io.github.letterwright.rule.prose;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One way to write what a {@link Measure} finds; several values have blanks between them. */
final class MeasuredValues {

    private static final int MONTH = 30;
    private static final int YEAR = 12 * MONTH;
    private static final int DAYS_OF_YEAR = 365;

    private static final Pattern STRETCH =
            Pattern.compile("(\\d{1,2})(?:\\s*-\\s*|\\s+(?:to|through)\\s+)#?(\\d{1,2})");

    private MeasuredValues() {}

    /** One number, or the product of how many there are a week and how many weeks. */
    static String visits(String written) {
        List<Integer> numbers =
                Stream.of(written.split("[^a-z\\d-]+|(?<=\\d)x|x(?=\\d)|(?<=\\d)(?=h)"))
                        .map(Numbers::inDigits)
                        .map(word -> word.replace("once", "1").replace("twice", "2"))
                        .filter(word -> word.matches("\\d{1,3}"))
                        .map(Integer::valueOf)
                        .toList();
        return Integer.toString(numbers.stream().reduce(1, (one, other) -> one * other));
    }

    /** So many days; a month has four weeks or thirty days. */
    static String days(String written) {
        String[] words = written.split("[\\s-]+");
        String number = Numbers.inDigits(words[0]).replace("one", "1");
        int count = Integer.parseInt(number);
        return switch (words[1].charAt(0)) {
            case 'y' -> Integer.toString(YEAR * count);
            case 'm' -> Integer.toString(MONTH * count);
            case 'w' -> weeks(count);
            default ->
                    count == DAYS_OF_YEAR ? "" + YEAR : count % 28 == 0 ? weeks(count / 7) : number;
        };
    }

    private static String weeks(int count) {
        return switch (count) {
            case 13 -> Integer.toString(3 * MONTH);
            case 26 -> Integer.toString(6 * MONTH);
            case 52 -> Integer.toString(YEAR);
            default -> Integer.toString(count % 4 == 0 ? count / 4 * MONTH : count * 7);
        };
    }

    static String imaging(String written) {
        String one = written.replaceAll("[\\s-]+", "").replaceFirst("s$", "");
        return switch (one) {
            case "catscan" -> "ct";
            case "radiograph" -> "xray";
            // An arthrogram may be called by the scanner alone.
            case "mra", "mrarthrogram" -> "mri mra";
            default -> one;
        };
    }

    /** Each of a list, and of a stretch. */
    static String teeth(String written) {
        Matcher stretch = STRETCH.matcher(written);
        String listed =
                stretch.replaceAll(
                        found ->
                                IntStream.rangeClosed(
                                                Integer.parseInt(found.group(1)),
                                                Integer.parseInt(found.group(2)))
                                        .mapToObj(Integer::toString)
                                        .collect(Collectors.joining(" ")));
        return listed.replaceAll("\\D+", " ").strip();
    }

    static String dose(String written) {
        return written.replaceAll("\\s", "").replace('-', '/').replaceFirst("\\.0+$", "");
    }

    /** The pairs of neighbours in a stretch of vertebrae, such as L4-S1, by blanks. */
    static String level(String written) {
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
