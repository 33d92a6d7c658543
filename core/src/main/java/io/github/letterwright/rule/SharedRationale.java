package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Item;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code LW219}: two items that do not depend on each other have one rationale. */
final class SharedRationale implements CaseRule {

    /** Shorter ones are formulas. */
    private static final int LEAST_WORDS = 20;

    private static final About ABOUT =
            new About(
                    "LW219",
                    "two items have the same rationale",
                    Severity.WARNING,
                    "Rationales of 20 words and more are compared without regard to case, spaces and"
                            + " punctuation, but for items that stand or fall with another, and requests"
                            + " that one rationale judges together. A rationale that names one item's"
                            + " treatment and not the other's was likely pasted; where it names neither,"
                            + " it is only a note. So are rationales that share most of what they say,"
                            + " three words in a row, but for numbers and the treatments' own words: a"
                            + " warning where two treatments have little in common, else a note.",
                    "8 CCR 9792.10.6(d): clinical reasons for each determination");

    /** How a rationale speaks that judges several requests together. */
    private static final Pattern TOGETHER =
            Pattern.compile(
                    "\\b(?:requests|both|neither (?:of|one|item|request|treatment|medication|drug|test|study|device|is|was)\\b|(?<!to |in )none of the(?:se|m| requests)?|each of|all of the(?:se)?|respectively"
                            + "|medications are|studies are|(?:are|were) (?:not )?medically)\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        Map<String, List<Integer>> byWords = byWords(prose);
        if (byWords.values().stream().mapToInt(List::size).sum() < 2) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        byWords.forEach((words, same) -> check(prose, words, same, found));
        List<Item> items = prose.file().reviewCase().items();
        SharedSentences.pairs(List.copyOf(byWords.keySet()), treatments(items)).stream()
                .map(pair -> List.of(first(byWords, pair.get(0)), first(byWords, pair.get(1))))
                .forEach(pair -> found.add(near(prose, items, pair)));
        return found;
    }

    /** The items of each rationale that is compared. */
    private static Map<String, List<Integer>> byWords(CaseProse prose) {
        List<Item> items = prose.file().reviewCase().items();
        Map<String, List<Integer>> byWords = new LinkedHashMap<>();
        for (int i = 0; i < items.size() && items.size() > 1; i++) {
            String words = prose.rationales().get(i).words();
            if (Words.count(words) >= LEAST_WORDS
                    && !AssociatedService.is(items.get(i))
                    && !TOGETHER.matcher(words).find()) {
                byWords.computeIfAbsent(words, it -> new ArrayList<>()).add(i);
            }
        }
        return byWords;
    }

    private static Set<String> treatments(List<Item> items) {
        return items.stream().flatMap(item -> words(item).stream()).collect(Collectors.toSet());
    }

    private static Set<String> words(Item item) {
        return TellingWords.of(item.treatment().toString());
    }

    private static int first(Map<String, List<Integer>> byWords, String words) {
        return byWords.get(words).get(0);
    }

    private Diagnostic near(CaseProse prose, List<Item> items, List<Integer> pair) {
        Set<String> one = words(items.get(pair.get(0)));
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(words(items.get(pair.get(1))));
        // What is asked for twice, as for each side, may have the same reasons.
        boolean alike = shared.size() * 2 >= one.size();
        return finding(prose, pair, "is that of {}, but for a few words")
                .withSeverity(alike ? Severity.NOTE : Severity.WARNING);
    }

    private void check(CaseProse prose, String words, List<Integer> same, List<Diagnostic> found) {
        List<Item> items = prose.file().reviewCase().items();
        List<Integer> named = same.stream().filter(i -> names(words, items.get(i))).toList();
        if (same.size() < 2 || named.size() > 1) {
            return;
        }
        // At the one that it does not name, if it names the other.
        List<Integer> inOrder = new ArrayList<>(same);
        inOrder.removeAll(named);
        inOrder.addAll(Math.min(1, inOrder.size()), named);
        found.add(
                finding(prose, inOrder, "is word for word that of {}")
                        .withSeverity(named.isEmpty() ? Severity.NOTE : Severity.WARNING));
    }

    private Diagnostic finding(CaseProse prose, List<Integer> inOrder, String relation) {
        List<Item> items = prose.file().reviewCase().items();
        List<SourceLocation> places =
                inOrder.stream().map(i -> prose.rationales().get(i).place()).toList();
        return Diagnostic.warning(
                        id(),
                        places.get(0),
                        "the rationale of {} " + relation,
                        items.get(inOrder.get(0)).treatment().toString(),
                        items.get(inOrder.get(1)).treatment().toString())
                .withHint(
                        "give each item its own reasons, or name the item that this one stands or"
                                + " falls with in \"dependsOn\"")
                .withRelated(places.subList(1, places.size()));
    }

    private static boolean names(String rationale, Item item) {
        return TellingWords.areOf(item.treatment().toString(), rationale);
    }
}
