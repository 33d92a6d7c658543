package io.github.letterwright.rule.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An abbreviation that a text expands, as in "epidural steroid injection (ESI)" or "ESI (epidural
 * steroid injection)". Only expansions whose initials spell it are told.
 *
 * @param letters the abbreviation, without a plural s
 * @param words what it is expanded into, in lower case, one by one
 * @param expansion where the words stand
 */
public record Abbreviation(String letters, List<String> words, Occurrence expansion) {

    private static final Pattern BRACKETED =
            Pattern.compile(
                    "[(\\[][\"“]?(?<letters>\\p{Lu}{2,6})s?[\"”]?(?:[)\\]]|,?\\s+(?:type|grade|stage|[I1])\\b)"
                            + "|,?\\s(?:or|abbreviated(?:\\s+as)?|called)\\s+(?<named>\\p{Lu}{3,6})s?\\b");
    private static final Pattern EXPLAINED =
            Pattern.compile(
                    "\\b(?<letters>\\p{Lu}{2,6})s?(?:\\s+[(\\[]|,?\\s+(?:i\\.\\s?e\\.|that\\s+is|stands\\s+for|meaning),?\\s+|\\s*=\\s*)"
                            + "(?<words>\\p{L}[\\p{L}\\s-]{5,80})");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** By these alone "arthroplasty" and "arthroscopy" differ. */
    private static final Pattern SUFFIX =
            Pattern.compile("(plast|scop|ectom|otom|desis|gra(?:m|ph)|centes)\\w{0,3}$");

    static final Set<String> SMALL = Set.of("of", "and", "for", "the", "to", "in", "under", "a");

    /** How far before its bracket an expansion may begin, in chars. */
    private static final int LONGEST = 120;

    /** How many changed letters make two words of more than five letters differ. */
    private static final int TYPING_ERROR = 2;

    /** All that a passage expands, in order of kind and place. */
    public static List<Abbreviation> in(Passage passage) {
        List<Abbreviation> all = new ArrayList<>();
        BRACKETED
                .matcher(passage.text())
                .results()
                .forEach(
                        found -> {
                            int from = Math.max(0, found.start() - LONGEST);
                            add(all, passage, letters(found), from, found.start(), true);
                        });
        EXPLAINED
                .matcher(passage.text())
                .results()
                .forEach(
                        found ->
                                add(
                                        all,
                                        passage,
                                        found.group(1),
                                        found.start(2),
                                        found.end(2),
                                        false));
        return all;
    }

    private static String letters(MatchResult found) {
        return found.group(1) != null ? found.group(1) : found.group(2);
    }

    private static void add(
            List<Abbreviation> all,
            Passage passage,
            String letters,
            int from,
            int to,
            boolean last) {
        List<MatchResult> words = WORD.matcher(passage.text()).region(from, to).results().toList();
        if (last) {
            int first = Initials.firstOfLike(words, letters);
            if (first >= 0) {
                all.add(of(passage, letters, words.subList(first, words.size()), to));
            }
            return;
        }
        if (!words.isEmpty() && Initials.areWithin(words.get(0).group(), letters)) {
            all.add(of(passage, letters, words.subList(0, 1), words.get(0).end()));
            return;
        }
        IntStream.rangeClosed(letters.length(), Math.min(words.size(), letters.length() + 3))
                .mapToObj(length -> words.subList(0, length))
                .filter(its -> spells(its, letters))
                .findFirst()
                .ifPresent(
                        its -> all.add(of(passage, letters, its, its.get(its.size() - 1).end())));
    }

    private static Abbreviation of(
            Passage passage, String letters, List<MatchResult> words, int to) {
        return new Abbreviation(
                letters,
                words.stream().map(each -> each.group().toLowerCase(Locale.ROOT)).toList(),
                new Occurrence(passage, words.get(0).start(), to));
    }

    /**
     * Those behind what another abbreviation stands for, as in "nerve conduction study (EMG)".
     *
     * @param established what abbreviations stand for
     */
    public static List<Abbreviation> ofOthers(Passage passage, EstablishedMeanings established) {
        return BRACKETED
                .matcher(passage.text())
                .results()
                .filter(found -> !established.of(letters(found)).isEmpty())
                .flatMap(found -> ofOther(passage, found, established).stream())
                .toList();
    }

    private static Optional<Abbreviation> ofOther(
            Passage passage, MatchResult found, EstablishedMeanings established) {
        int from = Math.max(0, found.start() - LONGEST);
        List<MatchResult> words =
                WORD.matcher(passage.text()).region(from, found.start()).results().toList();
        if (words.isEmpty() || !established.isPossibleEnd(words.get(words.size() - 1).group())) {
            return Optional.empty();
        }
        return established.lengths().stream()
                .filter(length -> length <= words.size())
                .map(length -> words.subList(words.size() - length, words.size()))
                .map(its -> of(passage, letters(found), its, found.start()))
                .filter(it -> established.isAny(large(it.words())))
                .filter(it -> !it.letters().endsWith(it.initials()))
                .findFirst();
    }

    private static boolean spells(List<MatchResult> words, String letters) {
        return Initials.firstOf(words, letters) == 0;
    }

    /** Whether other words say the same, but for number, hyphens, small words and typing errors. */
    public boolean means(String other) {
        return alike(large(words), telling(other));
    }

    /** The words of a meaning in lower case, but for small ones. */
    static List<String> telling(String meaning) {
        return large(Arrays.asList(meaning.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    }

    /** "LESI" behind "epidural steroid injection" has its region elsewhere. */
    private String initials() {
        return large(words).stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** The words on one line, in lower case. */
    public String meaning() {
        return String.join(" ", words);
    }

    private static List<String> large(List<String> words) {
        return words.stream().filter(each -> !SMALL.contains(each)).toList();
    }

    static boolean alike(List<String> ours, List<String> theirs) {
        if (ours.size() != theirs.size()) {
            return String.join("", ours).equals(String.join("", theirs));
        }
        for (int i = 0; i < ours.size(); i++) {
            if (!alike(ours.get(i), theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean alike(String our, String their) {
        if (!suffix(our).equals(suffix(their))) {
            return false;
        }
        int stem = Math.min(4, Math.min(our.length(), their.length()));
        return our.regionMatches(0, their, 0, stem) || differing(our, their) <= TYPING_ERROR;
    }

    /** What is done to a part; empty where the word does not end so. */
    private static String suffix(String word) {
        Matcher suffix = SUFFIX.matcher(word);
        return suffix.find() ? suffix.group(1) : "";
    }

    /** How many letters differ when two words of about one length are laid side by side. */
    private static int differing(String our, String their) {
        if (Math.min(our.length(), their.length()) <= 5) {
            return Integer.MAX_VALUE;
        }
        int front = 0;
        int shorter = Math.min(our.length(), their.length());
        while (front < shorter && our.charAt(front) == their.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && our.charAt(our.length() - 1 - back) == their.charAt(their.length() - 1 - back)) {
            back++;
        }
        return Math.max(our.length(), their.length()) - front - back;
    }
}
