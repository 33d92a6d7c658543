package io.github.letterwright.rule;

import io.github.letterwright.rule.prose.Alternatives;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Occurrence;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.StatedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Of several things that exclude each other, such as purchase and rental: what summary and
 * rationale tell in the stead of the heading's, which they nowhere do.
 */
final class AnotherOfItsKind {

    private static final Alternatives ALTERNATIVES = Alternatives.standard();

    private static final Pattern INSTEAD =
            Pattern.compile(
                    "\\b(?:not|n['’]t|no|than|instead\\s+of)\\s+(?:(?:for|to|be|an?|the)\\s+){0,2}$",
                    Pattern.CASE_INSENSITIVE);

    /** What was, or might be in the stead of what is asked for. */
    private static final Pattern EARLIER =
            Pattern.compile(
                    "\\b(?:took|before|first(?!\\W+line)|revis\\w+|prosthes[ei]s|ago|would(?!\\s+like)|should|could|instead|rather|alternativ\\w+|failure|not\\s+(?:been\\s+)?tried|(?:in|since)\\s+(?:\\w+\\s+)?(?:19|20)\\d\\d)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern AFTER =
            Pattern.compile(
                    "\\b(?:after|following)\\s+(?:(?:an?|the|his|her|their)\\s+)?$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern CONCLUDED =
            Pattern.compile(
                    "\\b(?:in\\s+question|necessary|necessity|warranted|supported)\\b",
                    Pattern.CASE_INSENSITIVE);

    private AnotherOfItsKind() {}

    /** The first that differs. */
    static Optional<ToldElsewhere> in(CaseProse prose, int index) {
        Passage heading = prose.treatment(index);
        return ALTERNATIVES
                .in(heading)
                .flatMap(kind -> in(prose, index, kind).stream())
                .findFirst();
    }

    private static Optional<ToldElsewhere> in(CaseProse prose, int index, Alternatives.Kind kind) {
        Map.Entry<String, List<Occurrence>> own =
                kind.named(prose.treatment(index)).entrySet().iterator().next();
        Passage rationale = prose.rationales().get(index);
        Map<String, List<Occurrence>> reasoned = kind.named(rationale);
        Map<String, List<Occurrence>> told = kind.named(prose.summary());
        if (isTold(own.getKey(), reasoned) || isTold(own.getKey(), told)) {
            return Optional.empty();
        }
        List<String> taken = ofOthers(prose, index, kind);
        reasoned.keySet().removeAll(taken);
        told.keySet().removeAll(taken);
        reasoned.remove(own.getKey());
        told.remove(own.getKey());
        List<Occurrence> others = new ArrayList<>();
        reasoned.values().forEach(others::addAll);
        boolean isOne = reasoned.size() == 1 || reasoned.isEmpty() && told.size() == 1;
        boolean isBoth = reasoned.size() == 1 && told.keySet().containsAll(reasoned.keySet());
        told.values().forEach(others::addAll);
        List<Occurrence> now = others.stream().filter(AnotherOfItsKind::isOfNow).toList();
        return now.stream()
                .filter(it -> isOne && now.size() * 2 > others.size())
                .filter(it -> isBoth || isAskedFor(it))
                .findFirst()
                .map(there -> new ToldElsewhere("of the two", there, own.getValue().get(0)));
    }

    /** What is only denied, as in "not for purchase", is not told. */
    private static boolean isTold(String one, Map<String, List<Occurrence>> named) {
        return named.getOrDefault(one, List.of()).stream()
                .anyMatch(it -> !INSTEAD.matcher(before(it)).find());
    }

    private static String before(Occurrence told) {
        return told.passage().text().substring(Math.max(0, told.from() - 20), told.from());
    }

    private static boolean isOfNow(Occurrence told) {
        String before = told.clauseBefore();
        return !StatedRequest.isOfAnother(before)
                && !AFTER.matcher(before).find()
                && !EARLIER.matcher(told.clause()).find();
    }

    private static boolean isAskedFor(Occurrence told) {
        String sentence = told.sentence();
        return StatedRequest.isAsking(sentence) || CONCLUDED.matcher(sentence).find();
    }

    private static List<String> ofOthers(CaseProse prose, int index, Alternatives.Kind kind) {
        return IntStream.range(0, prose.rationales().size())
                .filter(i -> i != index)
                .mapToObj(i -> kind.named(prose.treatment(i)))
                .flatMap(named -> named.keySet().stream())
                .toList();
    }
}
