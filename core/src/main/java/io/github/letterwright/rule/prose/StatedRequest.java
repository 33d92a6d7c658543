package io.github.letterwright.rule.prose;

import java.util.List;
import java.util.regex.Pattern;

/** The words in which a case summary says what is requested now. */
public final class StatedRequest {

    private static final Pattern STATED =
            Pattern.compile(
                    "(?:\\b(?:the|this)\\s+(?:current\\s+|present\\s+)?requests?\\s+(?:is|are)\\s+for\\b"
                            + "|(?<![\\w-])requested:"
                            + "|\\b(?:RFA|request\\s+for\\s+authorization)\\b[^.;:]{0,40}?\\b(?:asks?|is)\\s+for\\b"
                            + "|\\b(?:is|are|now)\\s+(?:requesting|asking\\s+for|requested:)"
                            + "|\\bnow\\s+(?:requests|asks\\s+for))"
                            + "(?<words>(?:[^.;]|\\.(?=\\d)){3,150})",
                    Pattern.CASE_INSENSITIVE);

    private StatedRequest() {}

    /** Where a summary says it; what is told of earlier requests is left out. */
    public static List<Occurrence> in(Passage summary) {
        return summary.sentences().stream()
                .filter(sentence -> !Wording.GENERAL.matcher(sentence.text()).find())
                .flatMap(
                        sentence ->
                                STATED.matcher(sentence.text())
                                        .results()
                                        .map(
                                                found ->
                                                        new Occurrence(
                                                                summary,
                                                                sentence.offset() + found.start(1),
                                                                sentence.offset() + found.end(1))))
                .toList();
    }
}
