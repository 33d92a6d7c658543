package io.github.letterwright.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An age that a narrative gives to the injured worker as of now, such as {@code 52 year-old}.
 *
 * @param years in whole years
 * @param text the words, on one line
 * @param from where they begin in the narrative, in chars
 * @param to where they end
 * @param sentence the sentence that they stand in
 */
public record WrittenAge(int years, String text, int from, int to, Sentence sentence) {

    private static final List<String> UNITS =
            List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty");
    private static final String YEARS =
            "(?<years>\\d{2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)"
                    + "(?:[\\s-]+(?:one|two|three|four|five|six|seven|eight|nine))?)";
    static final String OLD =
            "\\s?-?\\s?(?:(?:year|yr)s?\\.?\\s?-?\\s?old\\b|years\\s+of\\s+age\\b"
                    + "|y\\.?\\s?/?\\s?o\\b\\.?)";
    private static final Pattern AGE =
            Pattern.compile(
                    "(?=[\\datfsepcwhmgl])(?<![\\w/.])(?:"
                            + YEARS
                            + OLD
                            + "|\\baged?\\s*:?\\s*(?<aged>\\d{2})(?![\\d/%]|\\s*-|\\s+to\\s|\\.\\d)"
                            + "|(?<letter>[2-8]\\d)(?-i:[MF])\\b(?!\\s*(?:catheter|foley|french|needle))"
                            + "|(?:man|male|woman|gentleman|lady|female|claimant|worker|employee)\\s+"
                            + "of\\s+(?<of>[2-8]\\d)(?=\\s*(?:[,;)]|[.](?!\\d)|$"
                            + "|(?:and|who|whose|with|without|in|at|on)\\b))"
                            + "|\\b(?:patient|pt|claimant|worker|employee|applicant|he|she|(?:Mr|Mrs|Ms)\\.?\\s+[\\p{L}'’-]{2,20})"
                            + "(?:\\s+is|['’]s)\\s+(?:now\\s+|currently\\s+)?(?<bare>[2-8]\\d)"
                            + "(?=\\s*(?:[,;)]|[.](?!\\d)|$|and\\b)))",
                    Pattern.CASE_INSENSITIVE);

    /** Somebody or something else that is so old. */
    private static final Pattern OTHER_AFTER =
            Pattern.compile(
                    "^[\\s,-]*(?:(?!(?:the|an?|with|is|was|who|whose|has|had|and|of|in|for|to|on|from|by)\\b)[\\w-]+\\s+){0,3}?(?:injur(?:y|ies)|claims?|history|hardware|daughters?"
                            + "|sons?|child(?:ren)?|boys?|girls?|wife|husband|spouse|mother|father"
                            + "|brother|sister|kids?|grand\\w+|nephew|niece|fracture|tear|scar"
                            + "|problem|stud(?:y|ies)|MRI|films?|reports?|brace"
                            + "|(?:house|car|truck)(?!\\s+(?:[a-z]+(?:er|or|man|woman|ist)|attendant|mechanic)\\b)"
                            + "|college|student|fusion|prosthes\\w+|implant|replacement|surgery|data"
                            + "|inmate|resident|co-?worker|boyfriend|girlfriend|partner|passenger)\\b"
                            + "|^['’]s?\\b"
                            + "|^\\W*(?:(?:male|female|man|woman|worker)\\W+)?(?:at\\s+(?:the|that)\\s+time"
                            + "|at\\s+injury|when\\b|on\\s+the\\s+(?:date|day)|or\\s+(?:older|younger|over)"
                            + "|and\\s+(?:older|younger|over))",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern OTHER_BEFORE =
            Pattern.compile(
                    "\\b(?:at|over|under|than|least|above|below|between|since|until|from|after|before|to|for"
                            + "|if|then|when|was|were|birth|appears?|looks?|stated|in|of|or|and|by"
                            + "|approximately)\\W+(?:an?\\s+|the\\s+|age\\s+(?:of\\s+)?)?$"
                            + "|\\bas\\s+an?\\s+(?:\\w+\\s+)?(?:boy|girl|child|kid|teen\\w*|youth|student)\\W+$"
                            + "|(?:wife|husband|spouse|mother|father|brother|sister|daughters?|sons?|child"
                            + "|children|family|parents?|grand\\w+|patients|men|women|adults|those"
                            + "|individuals|persons|people|workers|ODG|ACOEM|MTUS|guidelines?|study"
                            + "|studies|literature|co-?worker|physician|surgeon|passenger|inmate"
                            + "|an?other|other|driver\\s+of|resident|client)\\b\\W*(?:[\\w'’-]+\\W+){0,6}$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern PRESENT =
            Pattern.compile(
                    "\\b(?:patient|claimant|worker|employee|applicant|individual|he|she)\\W+(?:\\(\\w+\\)\\W+)?"
                            + "(?:is|was)\\W+(?:an?\\s+)?(?:now\\s+|currently\\s+)?$",
                    Pattern.CASE_INSENSITIVE);

    /** Somebody who may be the one spoken of next. */
    static final Pattern RELATIVE =
            Pattern.compile(
                    "\\b(?:wife|husband|spouse|mother|father|brother|sister|daughters?|sons?|child(?:ren)?"
                            + "|partner|girlfriend|boyfriend|friend|neighbou?r|co-?worker|(?:other|the)\\s+driver"
                            + "|passenger|assailant|supervisor|physician|surgeon|doctor)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** One person, and not "in women of 50". */
    private static final Pattern ONE =
            Pattern.compile(
                    "\\b(?:an?|this)\\s+(?:(?!other\\b)[\\w-]+\\s+){0,2}$",
                    Pattern.CASE_INSENSITIVE);

    private static final int REACH = 80;
    private static final int GROWN = 16;

    /** The ages of the injured worker in a narrative, in order. */
    public static List<WrittenAge> in(Passage passage) {
        List<WrittenAge> ages = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            Matcher matcher = AGE.matcher(sentence.text());
            while (matcher.find()) {
                if (isOfWorker(sentence.text(), matcher)
                        && (isTelling(matcher)
                                || isNobodyElse(
                                        passage.text(), sentence.offset() + matcher.start()))) {
                    ages.add(age(sentence, matcher));
                }
            }
        }
        return ages;
    }

    /** Whether the words say that the number is an age. */
    private static boolean isTelling(Matcher found) {
        return Stream.of("bare", "letter", "of").allMatch(kind -> found.group(kind) == null);
    }

    private static boolean isOfWorker(String text, Matcher found) {
        String before = text.substring(Math.max(0, found.start() - REACH), found.start());
        String after = text.substring(found.end(), Math.min(text.length(), found.end() + REACH));
        if (OTHER_AFTER.matcher(after).find() || isChild(found)) {
            return false;
        }
        return found.group("of") != null && ONE.matcher(before).find()
                || PRESENT.matcher(before).find()
                || !OTHER_BEFORE.matcher(before).find();
    }

    /** "Age 15" is told of long ago. */
    private static boolean isChild(Matcher found) {
        return found.group("aged") != null && Integer.parseInt(found.group("aged")) < GROWN;
    }

    /** A mere number is the worker's age where nobody else was spoken of shortly before. */
    private static boolean isNobodyElse(String text, int at) {
        return !RELATIVE.matcher(text.substring(Math.max(0, at - 2 * REACH), at)).find();
    }

    private static WrittenAge age(Sentence sentence, Matcher found) {
        String years =
                Stream.of("years", "aged", "bare", "letter", "of")
                        .map(found::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
        return new WrittenAge(
                years(years),
                found.group().replaceAll("\\s+", " "),
                sentence.offset() + found.start(),
                sentence.offset() + found.end(),
                sentence);
    }

    private static int years(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        String[] words = written.toLowerCase(Locale.ROOT).split("[\\s-]+");
        int ones = words.length > 1 ? UNITS.indexOf(words[1]) : 0;
        return TENS.indexOf(words[0]) * 10 + ones;
    }
}
