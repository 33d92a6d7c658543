package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Item;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Words;
import java.util.ArrayList;
import java.util.Arrays;
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
                    "two items have the same rationale, word for word",
                    Severity.WARNING,
                    "Rationales of 20 words and more are compared without regard to case, spaces and"
                            + " punctuation, but for items that stand or fall with another, and requests"
                            + " that one rationale judges together. A rationale that names one item's"
                            + " treatment and not the other's was likely pasted; where it names neither,"
                            + " it is only a note,"
                            + " as it is where numbers and the treatments' own words were changed.",
                    "8 CCR 9792.10.6(d): clinical reasons for each determination");

    /** How a rationale speaks that judges several requests together. */
    private static final Pattern TOGETHER =
            Pattern.compile(
                    "\\b(?:requests|both|neither|none of the(?:se|m| requests)?|each of|all of the(?:se)?|respectively"
                            + "|medications are|studies are|(?:are|were) (?:not )?medically)\\b");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        List<Item> items = prose.file().reviewCase().items();
        List<Diagnostic> found = new ArrayList<>();
        if (items.size() > 1) {
            alike(prose, items).values().stream()
                    .filter(same -> same.size() > 1)
                    .forEach(same -> compare(prose, same, found));
        }
        return found;
    }

    private static Map<String, List<Integer>> alike(CaseProse prose, List<Item> items) {
        Set<String> treatments =
                items.stream()
                        .flatMap(item -> TellingWords.of(item.treatment().toString()).stream())
                        .collect(Collectors.toSet());
        Map<String, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String words = prose.rationales().get(i).words();
            if (Words.count(words) >= LEAST_WORDS && !AssociatedService.is(items.get(i))) {
                alike.computeIfAbsent(Likeness.of(words, treatments), it -> new ArrayList<>())
                        .add(i);
            }
        }
        return alike;
    }

    private void compare(CaseProse prose, List<Integer> alike, List<Diagnostic> found) {
        Map<String, List<Integer>> byWords =
                alike.stream()
                        .collect(
                                Collectors.groupingBy(
                                        i -> prose.rationales().get(i).words(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        if (byWords.keySet().stream().anyMatch(words -> TOGETHER.matcher(words).find())) {
            return;
        }
        if (byWords.size() == alike.size()) {
            found.add(
                    finding(prose, alike, "is that of {}, but for numbers and names")
                            .withSeverity(Severity.NOTE));
        } else {
            byWords.forEach((words, same) -> check(prose, words, same, found));
        }
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

    /** Whether a rationale has one of the words that tell a treatment. */
    private static boolean names(String rationale, Item item) {
        Set<String> telling = TellingWords.of(item.treatment().toString());
        return Arrays.stream(rationale.split(" ")).anyMatch(telling::contains);
    }
}
