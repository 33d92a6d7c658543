package io.github.letterwright.rule;

import io.github.letterwright.model.Item;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.Sentence;
import io.github.letterwright.rule.prose.Words;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A sketch of a rationale by which two that share most of their sentences are known: of the hashes
 * of all five words in a row, the least ones. What is a guideline's, and conclusions, are left out,
 * for many letters rightly share them.
 */
final class Shingles {

    /** How many hashes are kept. */
    static final int MOST = 24;

    /** Of fewer, nothing can be told. */
    static final int LEAST = 8;

    /** How many letters of a trace one hash takes. */
    static final int LENGTH = 6;

    private static final int WORDS = 5;
    private static final int BITS = 24;

    /** A source's words, or those that conclude. */
    private static final Pattern SHARED =
            Pattern.compile(
                    "\\b(?:mtus|odg|acoem|guidelines?|fda|recommended|not recommend|criteria|chapter|indicated"
                            + "|medically|medical necessity|certified|utilization review|studies|evidence"
                            + "|patients|literature)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Names of treatments by their letters, which are changed with the treatment. */
    private static final Pattern LETTERS = Pattern.compile("\\b\\p{Lu}{2,6}s?\\b");

    private Shingles() {}

    /** The hashes of an item's rationale, one after another in hexadecimal. */
    static String of(Item item, Passage rationale) {
        Set<String> own = TellingWords.of(item.treatment().toString());
        Set<Integer> hashes = new HashSet<>();
        for (Sentence sentence : rationale.withoutQuotations().sentences()) {
            if (!SHARED.matcher(sentence.text()).find()) {
                String words = Words.of(LETTERS.matcher(sentence.text()).replaceAll(" "));
                add(hashes, Likeness.of(words, own).split(" "));
            }
        }
        if (hashes.size() < LEAST) {
            return "";
        }
        StringBuilder sketch = new StringBuilder();
        new TreeSet<>(hashes)
                .stream().limit(MOST).forEach(hash -> sketch.append(String.format("%06x", hash)));
        return sketch.toString();
    }

    private static void add(Set<Integer> hashes, String[] words) {
        for (int i = 0; i + WORDS <= words.length; i++) {
            int hash = 1;
            for (int j = i; j < i + WORDS; j++) {
                hash = hash * 31 + words[j].hashCode();
            }
            hashes.add(mixed(hash));
        }
    }

    /** So that the least ones are any of them. */
    private static int mixed(int hash) {
        int mixed = hash * 0x9E3779B9;
        mixed = (mixed ^ mixed >>> 15) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >>> 13) * 0xC2B2AE35;
        return (mixed ^ mixed >>> 16) >>> Integer.SIZE - BITS;
    }

    /** The hashes of a sketch, in order. */
    static int[] read(String sketch) {
        return IntStream.range(0, sketch.length() / LENGTH)
                .map(i -> Integer.parseInt(sketch, i * LENGTH, (i + 1) * LENGTH, 16))
                .toArray();
    }
}
