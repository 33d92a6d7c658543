package io.github.letterwright.rule;

import io.github.letterwright.model.Item;
import io.github.letterwright.rule.prose.ClosingStatement;
import io.github.letterwright.rule.prose.Numbers;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.RefusedPart;
import io.github.letterwright.rule.prose.Sentence;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a rationale judges all of what was requested, though a part of it was granted. */
final class WholeRequest {

    /** How a rationale speaks that sets a part apart from the rest. */
    private static final Pattern PART =
            Pattern.compile(
                    "\\b(?:part(?:s|ly|ial|ially)?|modif\\w*|portions?|reduc\\w+|remain\\w*|rest|other"
                            + "|others|another|instead|only|limit\\w*|exce(?:ss|ssive|eds?|eding)|taper\\w*"
                            + "|wean\\w*|trial|initial|rather|however|but|except|fewer|less|lower|short\\w*"
                            + "|first|half|third|quarter|separate\\w*|additional|each|up\\s+to|alone|while"
                            + "|although|though|more\\s+than|single|latter|former|balance|one|smaller)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What judges all that was requested, whatever else is said. */
    private static final Pattern ALL =
            Pattern.compile(
                    "^\\W*(?:(?:therefore|thus|hence|so|accordingly|consequently),?\\s+)?(?:I\\s+(?:find|conclude)\\s+(?:that\\s+)?)?(?:none|neither|not\\s+one|all|both|each|every)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** How a rationale speaks that grants a part before it refuses the whole as it stands. */
    private static final Pattern SOME =
            Pattern.compile(
                    "\\b(?:reasonable|appropriate|certif\\w+|approv\\w+|authoriz\\w+|grant\\w*|modif\\w+"
                            + "|partial\\w*|part|suffic\\w+|enough|warranted|supported|necessary|allow\\w*"
                            + "|only|as\\s+(?:requested|written|submitted|it\\s+stands)|in\\s+full|limit\\w*"
                            + "|taper\\w*|wean\\w*|instead|separate\\w*|can\\s+be|would\\s+be|remain\\w*)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What refuses every part, wherever in its sentence it stands. */
    private static final Pattern NONE =
            Pattern.compile(
                    "^(?:none|neither|not\\s+(?:one|a\\s+single))\\b", Pattern.CASE_INSENSITIVE);

    /** The denial stands, or the request falls, as a whole. */
    private static final Pattern WHOLLY =
            Pattern.compile(
                    "\\b(?:denial|non-?certification)\\s+(?:is|should\\s+be)\\s+(?:(?:therefore|thus|hence)\\s+)?upheld\\b"
                            + "|\\b(?:is|are)\\s+(?:(?:therefore|thus|hence)\\s+)?"
                            + "(?:in\\s+(?:its|their)\\s+entirety|entirely|altogether|wholly)\\s+not\\b",
                    Pattern.CASE_INSENSITIVE);

    private WholeRequest() {}

    /**
     * Whether the closing statement repeats the numbers of the request and none of the part that is
     * authorized, or is of "none" or "all" of it, or refuses where nothing is said that grants, or
     * the rationale nowhere speaks of a part.
     */
    static boolean isConcludedUpon(Item item, Passage passage, ClosingStatement statement) {
        String rationale = passage.text();
        Set<String> asked = Numbers.in(item.treatment().toString());
        Set<String> granted = new HashSet<>();
        item.authorized().ifPresent(text -> granted.addAll(Numbers.in(text.toString())));
        granted.removeAll(asked);
        boolean ofPart =
                PART.matcher(rationale).find()
                        || !Collections.disjoint(Numbers.in(rationale), granted);
        if (NONE.matcher(statement.text()).find()) {
            return true;
        }
        String closing = closing(passage, statement);
        if (!statement.necessary()
                && WHOLLY.matcher(closing).find()
                && !PART.matcher(closing).find()) {
            return true;
        }
        if (RefusedPart.in(passage).isPresent()) {
            return false;
        }
        return !ofPart
                || isOfAll(passage, statement)
                || (statement.necessary()
                        ? repeats(passage, statement, asked, granted)
                        : isSole(passage, statement));
    }

    private static boolean isOfAll(Passage rationale, ClosingStatement statement) {
        String closing = closing(rationale, statement);
        return ALL.matcher(closing).find()
                && !PART.matcher(ALL.matcher(closing).replaceFirst("")).find();
    }

    /** Whether the rationale but for a refusal says nothing that could grant a part. */
    private static boolean isSole(Passage rationale, ClosingStatement statement) {
        String own = rationale.withoutQuotations().text();
        int from = statement.words().offset();
        int to = from + statement.words().length();
        return !SOME.matcher(own.substring(0, from)).find()
                && !SOME.matcher(own.substring(to)).find();
    }

    private static String closing(Passage rationale, ClosingStatement statement) {
        int at = statement.words().offset();
        return rationale.sentences().stream()
                .filter(each -> each.offset() <= at)
                .reduce((earlier, later) -> later)
                .map(Sentence::text)
                .orElse("");
    }

    private static boolean repeats(
            Passage rationale, ClosingStatement statement, Set<String> asked, Set<String> granted) {
        String closing = closing(rationale, statement);
        Set<String> said = Numbers.in(closing);
        return !asked.isEmpty()
                && said.containsAll(asked)
                && Collections.disjoint(said, granted)
                && !PART.matcher(closing).find();
    }
}
