package io.github.letterwright.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An age that a narrative gives to the injured worker as of now.
 *
 * @param years in whole years
 * @param text the words, on one line
 * @param from where they begin in the narrative, in chars
 * @param to where they end
 */
public record WrittenAge(int years, String text, int from, int to) {

    private static final List<String> UNITS =
            List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty");
    private static final String WORDS =
            "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:[\\s-]+(?:one|two|three|four|five|six"
                    + "|seven|eight|nine))?";
    private static final Pattern AGE =
            Pattern.compile(
                    "(?<![\\w/.])(?:(?<years>\\d{2}|WORDS)\\s?-?\\s?(?:(?:year|yr)s?\\.?\\s?-?\\s?olds?\\b"
                                    .replace("WORDS", WORDS)
                            + "|y\\.?\\s?/?\\s?o\\.?(?![\\w'’])|y/o\\b)"
                            + "|aged?\\s*:?\\s*(?:is\\s+|of\\s+)?(?<aged>\\d{2})(?![\\d/%]|\\s*(?:-|to\\s)|\\.\\d))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern THING =
            Pattern.compile(
                    "^[\\s,-]*(?:(?:work|industrial|back|knee|shoulder|low|left|right|lumbar|cervical|neck)\\W+)*"
                            + "(?:injur\\w+|claims?|history|hardware|daughters?|sons?|child(?:ren)?|boys?|girls?"
                            + "|wife|husband|spouse|mother|father|brother|sister|kids?|grand\\w+|nephew|niece"
                            + "|fracture|tear|scar|problem|study|studies|MRI|film|report|brace|house|car|truck"
                            + "|college|high|student|pain|fusion|prosthes\\w+|implant|replacement|surgery|data)\\b"
                            + "|^\\s*['’]s?\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern EARLIER =
            Pattern.compile(
                    "\\b(?:wife|husband|spouse|mother|father|brother|sister|daughter|son|child(?:ren)?|family"
                            + "|parents?|grand\\w+|over|under|than|least|above|below|between|since|at|until"
                            + "|patients|men|women|adults|those|individuals|persons|people|workers|if|for\\s+an?"
                            + "|older|younger|bone|skeletal|appears?|looks?|stated|birth|was\\s+\\w+\\s+when"
                            + "|ODG|ACOEM|MTUS|guidelines?|study|literature|co-?worker|physician|surgeon|"
                            + "passenger|driver\\s+of|inmate|client)\\b\\W*(?:[\\w'’-]+\\W+){0,6}$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern THEN =
            Pattern.compile(
                    "\\b(?:at\\s+(?:the|that)\\s+time|when\\s+(?:he|she|they|injured)|then|back\\s+then"
                            + "|at\\s+(?:injury|onset)|on\\s+the\\s+(?:date|day))\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final int REACH = 80;

    /** The ages in a narrative, in order. */
    public static List<WrittenAge> in(Passage passage) {
        List<WrittenAge> ages = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            Matcher matcher = AGE.matcher(sentence.text());
            while (matcher.find()) {
                age(sentence, matcher).ifPresent(ages::add);
            }
        }
        return ages;
    }

    private static Optional<WrittenAge> age(Sentence sentence, Matcher found) {
        String text = sentence.text();
        String before = text.substring(Math.max(0, found.start() - REACH), found.start());
        String after = text.substring(found.end(), Math.min(text.length(), found.end() + REACH));
        if (THING.matcher(after).find()
                || EARLIER.matcher(before).find()
                || THEN.matcher(after).find()
                || THEN.matcher(before).find()) {
            return Optional.empty();
        }
        String years = found.group("years") != null ? found.group("years") : found.group("aged");
        return Optional.of(
                new WrittenAge(
                        years(years),
                        found.group().replaceAll("\\s+", " "),
                        sentence.offset() + found.start(),
                        sentence.offset() + found.end()));
    }

    private static int years(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        String[] words = written.toLowerCase(Locale.ROOT).split("[\\s-]+");
        return TENS.indexOf(words[0]) * 10 + (words.length > 1 ? UNITS.indexOf(words[1]) : 0);
    }
}
