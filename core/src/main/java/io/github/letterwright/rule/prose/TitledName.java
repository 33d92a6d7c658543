package io.github.letterwright.rule.prose;

import io.github.letterwright.diagnostic.SourceLocation;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name with a title, such as "Ms. Roe", or a name that a redaction mark holds.
 *
 * @param passage where it stands
 * @param text the words, on one line
 * @param names the single names of it, in lower case
 * @param from where it begins in the passage, in chars
 * @param to where it ends
 */
public record TitledName(Passage passage, String text, Set<String> names, int from, int to) {

    private static final String NAME = "\\p{Lu}[\\p{L}'’-]*\\p{L}";
    private static final Pattern TITLED =
            Pattern.compile(
                    "(?<![\\p{L}\\d/])(?:Mr|Mrs|Ms|Miss|(?:MR|MRS|MS)(?=\\.))\\b\\.?\\s+(?<names>NAME(?:\\s+(?:(?:d[eu]|del|l[ao]s?|van|von|de[rn]|bin|al)\\s+)*+NAME){0,2}|(?:d[eu]|del|l[ao]s?|van|von|de[rn]|bin|al)\\s+(?:l[ao]s?\\s+)?NAME|\\p{Lu}(?=['’,;)]|\\.?\\s+[a-z(]|\\.$|\\.['’,;)]))"
                            .replace("NAME", NAME));

    private static final Pattern INITIAL =
            Pattern.compile("^(?:Mrs?|Ms|Miss|MRS?|MS)\\.?\\s+(\\p{Lu})\\.?$");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}'’]+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’]");
    private static final Set<String> PARTICLES =
            Set.of("de", "du", "del", "la", "las", "los", "lo", "van", "von", "der", "den", "al");

    /** Who else has a name in a letter. */
    private static final String ROLE =
            "(?:OTHER|DOCTOR|psychologists?|therapy|interpret\\w+|translat\\w+|case\\s+manag\\w+|claims|trainer|teacher"
                    + "|agent|representative|assistant|secretary|staff|technician|officer|counselor|social\\s+worker"
                    + "|vocational|expert|judge|paralegal|trustee|guardian|aide|caregiver|coach|tech"
                    + "|instructor|principal|nephew|cousin|fianc\\w+|insurance|carrier|law\\s+(?:office|firm))";

    private static final String CREDENTIAL =
            "(?:(?:F?NP|PA|RN|LVN|D?PT|PTA|OTR?|L?CSW|L?MFT|Ph\\.?\\s?D|Psy\\.?\\s?D|Esq|CCM|L\\.?Ac|M\\.?D|D\\.?[OC]|ATC|CHT|MSW|MS|MA|BCBA|AuD)\\b|(?-i:(?:\\p{Lu}\\p{Ll}{0,2}\\.\\s?){2,4}(?=[\\s,;:)]|$))"
                    + "|(?-i:(?!(?:DOB|DOI|UR|MRI|CT|EMG|IW)\\b)\\p{Lu}{2,6}(?:-\\p{Lu}{1,3})?(?=\\s*[,;:)])))";
    private static final Pattern ROLE_BEFORE =
            pattern("\\bROLE\\b\\W*+(?:[\\w'’-]+\\W+){0,2}$", Pattern.CASE_INSENSITIVE);

    /** What is told of an injured worker of such an age, or so injured, is a trade. */
    private static final Pattern ROLE_AFTER =
            pattern(
                    "^(?!\\W+(?:(?:who|is|was|now|an?|aged?)\\W+){0,4}(?:[2-7]\\d\\b|\\w+y[- ](?:\\w+[- ])?year))"
                            + "(?:\\s*[,(–—]|\\s+(?:is|was|as|of|from|at|acting)\\b)[^.;]{0,40}?\\bROLE\\b(?![^.;]{0,30}\\binjur)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern CREDENTIAL_AFTER = pattern("^[\\s,(]+CREDENTIAL", 0);

    /** What the staff of a clinic and others do and write. */
    private static final Pattern DEED_AFTER =
            Pattern.compile(
                    "^\\s+(?:(?:also|then|has|had)\\s+)?(?:request|recommend|prescrib|examin|evaluat|wrote|writes|opin|saw\\b|call|interview"
                            + "|administer|document|authoriz|observ|test(?:s|ed)\\b|dispens|supervis|represent|assisted|confirmed)"
                            + "|^['’]s?\\s+(?:\\w+\\s+)?(?:reports?|notes?|evaluations?|letters?|opinions?|recommendations?|assessments?|offices?"
                            + "|findings|clinic)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern DEED_BEFORE =
            Pattern.compile(
                    "\\b(?:by|with|from|per|via|under|saw|consult\\w*|told|called|and)\\s+(?:an?\\s+)?$",
                    Pattern.CASE_INSENSITIVE);
    private static final int REACH = 60;

    private static Pattern pattern(String shape, int flags) {
        return Pattern.compile(
                shape.replace("ROLE", ROLE)
                        .replace("CREDENTIAL", CREDENTIAL)
                        .replace("OTHER", SexVocabulary.OTHER)
                        .replace("DOCTOR", SexVocabulary.DOCTOR),
                flags);
    }

    /** Those with a title in a narrative, in order. */
    static List<TitledName> in(Passage passage) {
        return TITLED.matcher(passage.text())
                .results()
                .map(found -> of(passage, found))
                .filter(each -> !each.names.isEmpty())
                .toList();
    }

    private static TitledName of(Passage passage, MatchResult found) {
        String text = POSSESSIVE.matcher(found.group()).replaceFirst("");
        return of(passage, text, found.start());
    }

    static TitledName of(Passage passage, String text, int from) {
        Set<String> names = names(text);
        return new TitledName(
                passage,
                text.replaceAll("\\s+", " "),
                names.isEmpty() ? initial(text) : names,
                from,
                from + text.length());
    }

    /** "V" of "Ms. V.", where no more is told. */
    private static Set<String> initial(String text) {
        return INITIAL.matcher(text)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The single names in words, in lower case and without accents. */
    static Set<String> names(String words) {
        return Arrays.stream(NOT_LETTERS.split(words))
                .map(word -> POSSESSIVE.matcher(word).replaceFirst(""))
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFD))
                .map(word -> MARKS.matcher(word).replaceAll(""))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 1 && !PARTICLES.contains(word))
                .filter(word -> !word.matches("mrs?|ms|miss|jr|sr|ii|iii|dr"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the words around call it somebody else's, as in "his attorney, Mr. Roe". */
    boolean hasRole() {
        return ROLE_BEFORE.matcher(before()).find()
                || ROLE_AFTER.matcher(after()).find()
                || CREDENTIAL_AFTER.matcher(after()).find();
    }

    /** Whether it does what others than a patient do, as in "seen by Ms. Roe". */
    boolean mayBeStaff() {
        return DEED_BEFORE.matcher(before()).find() || DEED_AFTER.matcher(after()).find();
    }

    /** Whether it shares a name, as "Maria Roe-Lopez" does with "Ms. Roe". */
    boolean shares(Set<String> others) {
        return names.stream().anyMatch(others::contains);
    }

    /** The same, or an initial of it, as "Ms. V." is of "Ms. Vega". */
    boolean mayBe(Set<String> others) {
        return shares(others)
                || names.stream()
                        .anyMatch(one -> others.stream().anyMatch(other -> isInitial(one, other)));
    }

    private static boolean isInitial(String one, String other) {
        return one.length() == 1 && other.startsWith(one)
                || other.length() == 1 && one.startsWith(other);
    }

    private String before() {
        String text = passage.text();
        String before = text.substring(Math.max(0, from - REACH), from);
        return before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf(';')) + 1);
    }

    private String after() {
        String text = passage.text();
        return text.substring(to, Math.min(text.length(), to + REACH));
    }

    /** Where it stands in the case description. */
    public SourceLocation at() {
        return passage.at(from, to);
    }
}
