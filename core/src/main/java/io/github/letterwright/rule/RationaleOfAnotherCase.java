package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Item;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code LW220}: a case has a rationale of another case, word for word. */
final class RationaleOfAnotherCase implements SetRule {

    /** Shorter ones are formulas, which many cases share. */
    private static final int LEAST_WORDS = 40;

    private static final String SHORT = "-";
    private static final String SAME = "the rationale is word for word that of another case";
    private static final String LIKE =
            "the rationale is that of another case, but for numbers and the names of treatments";

    private static final About ABOUT =
            new About(
                    "LW220",
                    "a rationale is word for word that of another case",
                    Severity.WARNING,
                    "Rationales of 40 words and more are compared among the cases of a set, without regard"
                            + " to case, spaces, punctuation, numbers, he or she, and the words of the"
                            + " item's own treatment, but for items that stand or fall with another. So are"
                            + " their own words, five in a row, apart from guidelines' and conclusions: two"
                            + " rationales that share most of them are found where a sentence was added or"
                            + " changed. Only hashes are kept. Reasons that fit two people word for word are"
                            + " reasons for neither.",
                    "8 CCR 9792.10.6(d); nearly the same words in about 5 of 100 published letters");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Trace> traces(CaseProse prose) {
        List<Item> items = prose.file().reviewCase().items();
        List<Trace> traces = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Passage rationale = prose.rationales().get(i);
            if (!AssociatedService.is(items.get(i))) {
                String hash = whole(rationale.words(), items.get(i));
                String near = Shingles.of(items.get(i), rationale);
                if (!hash.startsWith(SHORT) || !near.isEmpty()) {
                    traces.add(new Trace(hash + near, rationale.place()));
                }
            }
        }
        return traces;
    }

    @Override
    public List<Diagnostic> check(List<Trace> traces) {
        Map<String, SourceLocation> first = new HashMap<>();
        Set<String> exact = new HashSet<>();
        Map<String, List<SourceLocation>> own = new LinkedHashMap<>();
        Map<String, List<SourceLocation>> others = new HashMap<>();
        for (Trace trace : traces.stream().filter(RationaleOfAnotherCase::isTelling).toList()) {
            SourceLocation same = first.get(words(trace));
            SourceLocation before = isOfAnother(trace, same) ? same : first.get(likeness(trace));
            first.putIfAbsent(words(trace), trace.place());
            first.putIfAbsent(likeness(trace), trace.place());
            String file = trace.place().file();
            if (isOfAnother(trace, before)) {
                if (before == same && !own.containsKey(file)) {
                    exact.add(file);
                }
                own.computeIfAbsent(file, it -> new ArrayList<>()).add(trace.place());
                others.computeIfAbsent(file, it -> new ArrayList<>())
                        .add(SourceLocation.ofFile(before.file()));
            }
        }
        List<Diagnostic> found = new ArrayList<>();
        own.forEach(
                (file, places) ->
                        found.add(
                                finding(
                                        places,
                                        others.get(file),
                                        exact.contains(file) ? SAME : LIKE)));
        new NearRationales(traces)
                .pairs()
                .forEach(
                        (trace, other) -> {
                            if (!own.containsKey(trace.place().file())) {
                                found.add(near(trace, other));
                                own.put(trace.place().file(), List.of());
                            }
                        });
        return found;
    }

    /** The hashes of a rationale as a whole; dashes where it is too short. */
    private static String whole(String words, Item item) {
        if (Words.count(words) < LEAST_WORDS) {
            return SHORT.repeat(2 * Traces.HASH_LENGTH);
        }
        Set<String> own = TellingWords.of(item.treatment().toString());
        return Traces.hash(Likeness.of(words, own)) + Traces.hash(words);
    }

    /** Whether it is long enough to be compared as a whole. */
    private static boolean isTelling(Trace trace) {
        return !trace.hash().startsWith(SHORT);
    }

    private static boolean isOfAnother(Trace trace, @Nullable SourceLocation before) {
        return before != null && !before.file().equals(trace.place().file());
    }

    private static String words(Trace trace) {
        return trace.hash().substring(Traces.HASH_LENGTH, 2 * Traces.HASH_LENGTH);
    }

    private static String likeness(Trace trace) {
        return trace.hash().substring(0, Traces.HASH_LENGTH);
    }

    private Diagnostic near(Trace trace, Trace other) {
        return finding(
                List.of(trace.place()),
                List.of(SourceLocation.ofFile(other.place().file())),
                "most of the rationale is that of another case");
    }

    private Diagnostic finding(
            List<SourceLocation> own, List<SourceLocation> others, String relation) {
        List<SourceLocation> related = new ArrayList<>(others);
        related.addAll(own.subList(1, own.size()));
        return Diagnostic.warning(id(), own.get(0), relation)
                .withHint("give the reasons that hold for this person")
                .withRelated(related.stream().distinct().toList());
    }
}
