package io.github.letterwright.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * An age that a narrative gives to the injured worker as of now, such as {@code 52 year-old}.
 *
 * @param years in whole years; the least of them in "in her fifties"
 * @param most the same, or the greatest that the words allow
 * @param text the words, on one line
 * @param from where they begin in the narrative, in chars
 * @param to where they end
 * @param sentence the sentence that they stand in
 */
public record WrittenAge(int years, int most, String text, int from, int to, Sentence sentence) {

    private static final List<String> UNITS =
            List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty");

    /** Kinds of words that do not say that the number is an age. */
    private static final List<String> MERE =
            List.of("bare", "letter", "of", "comma", "bracket", "at", "trade", "turned");

    private static final int REACH = 80;
    private static final int LAST_OF_DECADE = 9;
    private static final int GROWN = 16;

    /** The ages of the injured worker in a narrative, in order. */
    public static List<WrittenAge> in(Passage passage) {
        List<WrittenAge> ages = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            if (!AgeVocabulary.NUMBER.matcher(sentence.text()).find()) {
                continue;
            }
            Matcher matcher = AgeVocabulary.AGE.matcher(sentence.text());
            while (matcher.find()) {
                if (isOfWorker(sentence.text(), matcher)
                        && (isTelling(matcher)
                                || isNobodyElse(
                                        passage.text(), sentence.offset() + matcher.start()))) {
                    ages.add(age(sentence, matcher, written(matcher)));
                }
            }
        }
        return ages;
    }

    /** The ages in a narrative that the injured worker is said to have had at the injury. */
    public static List<WrittenAge> atInjury(Passage passage) {
        List<WrittenAge> ages = new ArrayList<>();
        String last = "";
        for (Sentence sentence : passage.sentences()) {
            Matcher matcher = AgeVocabulary.THEN.matcher(sentence.text());
            while (matcher.find()) {
                String lead = last + sentence.text().substring(0, matcher.start());
                boolean told = matcher.group("time") == null || isOnInjury(lead);
                if (told && !AgeVocabulary.RELATIVE.matcher(lead).find()) {
                    ages.add(age(sentence, matcher, matcher.group("then")));
                }
            }
            last = sentence.text();
        }
        return ages;
    }

    /** Whether an injury was spoken of last, and no operation or hiring since. */
    private static boolean isOnInjury(String lead) {
        Matcher event = AgeVocabulary.EVENT.matcher(lead);
        boolean injury = false;
        while (event.find()) {
            injury = event.group("injury") != null;
        }
        return injury;
    }

    /** Whether the words say that the number is an age. */
    private static boolean isTelling(Matcher found) {
        return MERE.stream().allMatch(kind -> found.group(kind) == null);
    }

    private static boolean isOfWorker(String text, Matcher found) {
        String before = text.substring(Math.max(0, found.start() - REACH), found.start());
        String after = text.substring(found.end(), Math.min(text.length(), found.end() + REACH));
        if (Apposition.isBehindAnother(text, found.start())
                || Apposition.isBeforeAnother(text, found.end())
                || AgeVocabulary.OTHER_AFTER.matcher(after).find()
                || AgeVocabulary.APPOSITION.matcher(before).find()
                || found.group("decade") != null && !AgeVocabulary.LEAD.matcher(before).find()
                || isChild(found)) {
            return false;
        }
        return found.group("at") != null
                || found.group("of") != null && AgeVocabulary.ONE.matcher(before).find()
                || AgeVocabulary.PRESENT.matcher(before).find()
                || !AgeVocabulary.OTHER_BEFORE.matcher(before).find();
    }

    /** "Age 15" is told of long ago. */
    private static boolean isChild(Matcher found) {
        return found.group("aged") != null && Integer.parseInt(found.group("aged")) < GROWN;
    }

    /** A mere number is the worker's age where nobody else was spoken of shortly before. */
    private static boolean isNobodyElse(String text, int at) {
        return !AgeVocabulary.RELATIVE
                .matcher(text.substring(Math.max(0, at - 2 * REACH), at))
                .find();
    }

    /** Whether somebody else was named before in the sentence, whose it may be. */
    public boolean isAfterAnother() {
        String before = sentence.text().substring(0, from - sentence.offset());
        return AgeVocabulary.RELATIVE.matcher(before).find();
    }

    private static String written(Matcher found) {
        return Stream.concat(Stream.of("years", "aged", "decade"), MERE.stream())
                .map(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static WrittenAge age(Sentence sentence, Matcher found, String written) {
        int years = years(written);
        return new WrittenAge(
                years,
                written.endsWith("s") ? years + LAST_OF_DECADE : years,
                found.group().replaceAll("\\s+", " "),
                sentence.offset() + found.start(),
                sentence.offset() + found.end(),
                sentence);
    }

    private static int years(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written.substring(0, 2));
        }
        String[] words =
                written.toLowerCase(Locale.ROOT).replaceFirst("ties$", "ty").split("[\\s-]+");
        int ones = words.length > 1 ? UNITS.indexOf(words[1]) : 0;
        return TENS.indexOf(words[0]) * 10 + ones;
    }
}
