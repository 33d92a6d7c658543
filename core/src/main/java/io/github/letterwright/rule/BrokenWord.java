package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Occurrence;
import io.github.letterwright.rule.prose.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * {@code LW222}: a line of pasted text ends in a hyphen, so that the word would be printed in two;
 * or such a break has been joined already, and a blank stands behind the hyphen.
 */
final class BrokenWord implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW222",
                    "a hyphen breaks a word in two",
                    Severity.WARNING,
                    "Within a paragraph a line break prints as a blank: a line that ends in \"low-\""
                            + " before \"risk\" prints \"low- risk\". \"pre- and post-operative\" is"
                            + " left alone, and so is a hyphen that serves as a dash.",
                    "seen in published letters");

    private static final String TAIL =
            "(?!(?:and|or|to|nor|through|versus|vs|than|but|as|und|and/or)\\b)(?<tail>\\p{Ll}+)";

    /** What both of the following need. */
    private static final Pattern HYPHEN = Pattern.compile("-[ \\t\\n]");

    private static final Pattern AT_LINE_END =
            Pattern.compile(
                    "(?<![-\\p{L}\\d])(?<head>[\\p{L}\\d]++(?:-[\\p{L}\\d]++)*+)-[ \\t]*+\\n[ \\t]*+"
                            + TAIL);

    private static final Pattern WITHIN_LINE =
            Pattern.compile("(?<![-\\p{L}\\d])(?<head>\\p{L}++)-[ \\t]+" + TAIL);

    private static final Set<String> BEGINNINGS =
            Set.of(
                    "re", "non", "pre", "post", "anti", "intra", "inter", "sub", "trans", "epi",
                    "low", "high", "long", "short", "follow", "self", "well", "multi", "semi");

    /** How words end, and what is no word by itself. */
    private static final Pattern ENDING =
            Pattern.compile("(?:ing|tion|sion|ment|ness|ity|ance|ence|tive|tal|cal|tic|ed)s?");

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        List<Passage> hyphened =
                prose.narratives().stream().filter(BrokenWord::hasHyphenAtEnd).toList();
        List<Occurrence> found = Occurrence.of(AT_LINE_END, hyphened);
        if (found.isEmpty()) {
            found = withinLines(hyphened, prose.narratives());
        }
        return found.isEmpty() ? List.of() : List.of(finding(found));
    }

    private static boolean hasHyphenAtEnd(Passage narrative) {
        return HYPHEN.matcher(narrative.text()).find();
    }

    private static List<Occurrence> withinLines(List<Passage> hyphened, List<Passage> narratives) {
        List<Occurrence> suspects = Occurrence.of(WITHIN_LINE, hyphened);
        if (suspects.isEmpty()) {
            return suspects;
        }
        Set<String> words = words(narratives);
        return suspects.stream().filter(each -> isBroken(each.words(), words)).toList();
    }

    private Diagnostic finding(List<Occurrence> found) {
        String words = found.get(0).words();
        String head = words.substring(0, words.lastIndexOf('-') + 1);
        String tail = words.substring(words.lastIndexOf('-') + 1).strip();
        return Diagnostic.warning(
                        id(),
                        found.get(0).place(),
                        "the letter would print {}, in two words",
                        head + " " + tail)
                .withHint("keep the word on one line, without a blank behind the hyphen")
                .withRelated(Occurrence.related(found));
    }

    /** Whether the hyphen joins: as the word begins or ends, or since it stands whole elsewhere. */
    private static boolean isBroken(String broken, Set<String> words) {
        String[] parts = broken.toLowerCase(Locale.ROOT).split("-\\s+", 2);
        return BEGINNINGS.contains(parts[0])
                || ENDING.matcher(parts[1]).matches()
                || words.contains(parts[0] + parts[1])
                || words.contains(parts[0] + "-" + parts[1]);
    }

    private static Set<String> words(List<Passage> narratives) {
        Set<String> words = new HashSet<>();
        for (Passage narrative : narratives) {
            WORD.matcher(narrative.text())
                    .results()
                    .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
        }
        return words;
    }
}
