package io.github.letterwright.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of the body on one side, such as "left medial knee".
 *
 * @param side left or right
 * @param part the part, in lower case
 * @param words where it is named
 */
public record SidedPart(String side, String part, Occurrence words) {

    private static final Pattern SIDED =
            Pattern.compile(
                    "\\b(left|right)\\s+(?:(?!and\\b|or\\b)\\p{L}+\\s+)?(knee|shoulder|wrist|elbow"
                            + "|hip|ankle|foot|hand|thumb|finger|leg|arm|heel|eye|ear)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern BOTH =
            Pattern.compile(
                    "\\b(?:bilateral\\w*|both|other|opposite)\\b", Pattern.CASE_INSENSITIVE);

    private static List<SidedPart> in(Passage passage) {
        List<SidedPart> parts = new ArrayList<>();
        Matcher matcher = SIDED.matcher(passage.text());
        while (matcher.find()) {
            parts.add(
                    new SidedPart(
                            matcher.group(1).toLowerCase(Locale.ROOT),
                            matcher.group(2).toLowerCase(Locale.ROOT),
                            Occurrence.at(passage, matcher)));
        }
        return parts;
    }

    /** The part that a heading names, when it names a single one, on a single side. */
    public static Optional<SidedPart> only(Passage heading) {
        List<SidedPart> parts = in(heading);
        boolean single = parts.size() == 1 && !mentions(heading, parts.get(0).other());
        return single ? Optional.of(parts.get(0)) : Optional.empty();
    }

    /** Where a rationale names the part, if it does so on the other side and nowhere on this. */
    public Optional<Occurrence> onOtherSideAlone(Passage rationale) {
        if (mentions(rationale, side)) {
            return Optional.empty();
        }
        return in(rationale).stream()
                .filter(each -> each.part().equals(part))
                .findFirst()
                .map(SidedPart::words);
    }

    private String other() {
        return side.equals("left") ? "right" : "left";
    }

    private static boolean mentions(Passage passage, String side) {
        return BOTH.matcher(passage.text()).find()
                || Pattern.compile("\\b" + side, Pattern.CASE_INSENSITIVE)
                        .matcher(passage.text())
                        .find();
    }
}
