package io.github.letterwright.rule.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
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
                    "\\b(left|right)\\s+(?:(?!and\\b|or\\b|the\\b|in\\b|of\\b|to\\b)\\p{L}+\\s+){0,2}?(knee|shoulder|wrist|elbow"
                            + "|hip|ankle|foot|hand|thumb|finger|leg|arm|heel|eye|ear|groin|calf|thigh|forearm|toe|TKA|THA)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern BOTH =
            Pattern.compile(
                    "\\b(?:bilateral\\w*|both(?!\\s+of)|opposite|contralateral"
                            + "|other(?!\\s+(?:causes?|than|treat\\w+|measures|modalit\\w+|options?|conditions?|reasons?"
                            + "|sources?|criteria|guidelines?|medic\\w+|drugs?|symptoms?|findings?|words)))\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final int OFTEN = 3;

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
        boolean single =
                parts.size() == 1
                        && !mentions(heading, parts.get(0).other())
                        && !BOTH.matcher(heading.text()).find();
        return single ? Optional.of(parts.get(0)) : Optional.empty();
    }

    /**
     * Where narratives name the part, if they do so on the other side and nowhere on this; several
     * times, where they speak of this side at all.
     */
    public Optional<Occurrence> onOtherSideAlone(List<Passage> narratives) {
        List<SidedPart> same =
                narratives.stream()
                        .flatMap(each -> in(each).stream())
                        .filter(each -> each.part().equals(part))
                        .toList();
        boolean here = narratives.stream().anyMatch(each -> mentions(each, side));
        boolean both = narratives.stream().anyMatch(each -> BOTH.matcher(each.text()).find());
        return both
                        || same.size() < (here ? OFTEN : 1)
                        || same.stream().anyMatch(each -> each.side().equals(side))
                ? Optional.empty()
                : Optional.of(same.get(0).words());
    }

    /**
     * The side in the field that names the part of the body, where the heading has the other alone.
     *
     * @param part that field
     */
    public static Optional<Occurrence> againstBodyPart(Passage heading, Passage part) {
        Measure side = Measure.SIDE;
        List<MatchResult> asked = side.in(heading.text());
        Set<String> own = side.values(asked);
        Set<String> stated = side.values(side.in(part.text()));
        return own.size() == 1
                        && stated.size() == 1
                        && !own.equals(stated)
                        && !BOTH.matcher(heading.text() + " " + part.text()).find()
                ? Optional.of(Occurrence.at(part, side.in(part.text()).get(0)))
                : Optional.empty();
    }

    private String other() {
        return side.equals("left") ? "right" : "left";
    }

    private static boolean mentions(Passage passage, String side) {
        return Pattern.compile("\\b" + side + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(passage.text())
                .find();
    }
}
