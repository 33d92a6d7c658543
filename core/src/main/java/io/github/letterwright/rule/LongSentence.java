package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Occurrence;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code LW230}: a sentence of a rationale is so long that a lay reader gives up. */
final class LongSentence implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW230",
                    "a sentence is very long",
                    Severity.NOTE,
                    "The injured worker has to understand why. The longest sentence of the rationales"
                            + " is named when it has more than 80 words.",
                    "8 CCR 9792.10.6(d): the determination is in plain language");

    private static final int MOST_WORDS = 80;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*+");

    /** A sentence, where it stands, and how many words it has. */
    private record Measured(Occurrence sentence, long words) {}

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        Optional<Measured> longest =
                prose.rationales().stream()
                        .map(Passage::withoutQuotations)
                        .flatMap(
                                passage ->
                                        passage.sentences().stream().map(s -> measured(passage, s)))
                        .filter(each -> each.words() > MOST_WORDS)
                        .max(Comparator.comparingLong(Measured::words));
        return longest.map(this::finding).stream().toList();
    }

    private static Measured measured(Passage passage, Sentence sentence) {
        int end = sentence.offset() + sentence.text().length();
        return new Measured(
                new Occurrence(passage, sentence.offset(), end),
                WORD.matcher(sentence.text()).results().count());
    }

    private Diagnostic finding(Measured longest) {
        return Diagnostic.note(
                        id(),
                        longest.sentence().place(),
                        "this sentence has " + longest.words() + " words")
                .withHint("say it in several sentences");
    }
}
