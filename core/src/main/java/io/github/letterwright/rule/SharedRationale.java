package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Item;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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
                            + " it is only a note.",
                    "8 CCR 9792.10.6(d): clinical reasons for each determination");

    /** How a rationale speaks that judges several requests together. */
    private static final Pattern TOGETHER =
            Pattern.compile(
                    "\\b(?:requests|both|neither|none of|each of|all of the(?:se)?|respectively"
                            + "|medications are|studies are|(?:are|were) (?:not )?medically)\\b");

    /** Words that say nothing of what is asked for. */
    private static final Set<String> COMMON =
            Set.of(
                    "the",
                    "for",
                    "and",
                    "with",
                    "per",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "left",
                    "right",
                    "bilateral",
                    "times",
                    "time",
                    "week",
                    "weeks",
                    "month",
                    "months",
                    "day",
                    "days",
                    "visit",
                    "visits",
                    "session",
                    "sessions",
                    "unit",
                    "units",
                    "purchase",
                    "rental",
                    "refill",
                    "refills",
                    "daily",
                    "request",
                    "additional",
                    "initial",
                    "use",
                    "service",
                    "services",
                    "treatment",
                    "tablets",
                    "capsules");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        CaseFile file = prose.file();
        List<Item> items = file.reviewCase().items();
        Map<String, List<Integer>> byWords = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            String words = prose.rationales().get(i).words();
            if (Words.count(words) >= LEAST_WORDS && !AssociatedService.is(items.get(i))) {
                byWords.computeIfAbsent(words, it -> new ArrayList<>()).add(i);
            }
        }
        List<Diagnostic> found = new ArrayList<>();
        byWords.forEach(
                (words, same) -> {
                    if (same.size() > 1 && !TOGETHER.matcher(words).find()) {
                        check(prose, words, same, found);
                    }
                });
        return found;
    }

    private void check(CaseProse prose, String words, List<Integer> same, List<Diagnostic> found) {
        List<Item> items = prose.file().reviewCase().items();
        List<Integer> named = same.stream().filter(i -> names(words, items.get(i))).toList();
        if (named.size() > 1) {
            return;
        }
        // At the one that it does not name, if it names the other.
        List<Integer> inOrder = new ArrayList<>(same);
        inOrder.removeAll(named);
        inOrder.addAll(Math.min(1, inOrder.size()), named);
        List<SourceLocation> places =
                inOrder.stream().map(i -> prose.rationales().get(i).place()).toList();
        found.add(
                Diagnostic.warning(
                                id(),
                                places.get(0),
                                "the rationale of {} is word for word that of {}",
                                items.get(inOrder.get(0)).treatment().toString(),
                                items.get(inOrder.get(1)).treatment().toString())
                        .withSeverity(named.isEmpty() ? Severity.NOTE : Severity.WARNING)
                        .withHint(
                                "give each item its own reasons, or name the item that this one stands or"
                                        + " falls with in \"dependsOn\"")
                        .withRelated(places.subList(1, places.size())));
    }

    /** Whether a rationale has one of the words that tell a treatment. */
    private static boolean names(String rationale, Item item) {
        Set<String> telling =
                new HashSet<>(Arrays.asList(Words.of(item.treatment().toString()).split(" ")));
        telling.removeIf(
                word -> word.length() < 3 || COMMON.contains(word) || word.matches(".*\\d.*"));
        return Arrays.stream(rationale.split(" ")).anyMatch(telling::contains);
    }
}
