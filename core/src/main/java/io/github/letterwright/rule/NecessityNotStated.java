package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.model.Item;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.ClosingStatement;
import io.github.letterwright.rule.prose.OwnVerdicts;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.Sentence;
import io.github.letterwright.rule.prose.Stance;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** {@code LW228}: a rationale nowhere says whether the request is medically necessary. */
final class NecessityNotStated implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW228",
                    "a rationale does not say whether the request is necessary",
                    Severity.WARNING,
                    "The determination states for each disputed item whether it is medically necessary."
                            + " A rationale without a word of it, and none of criteria that are met or of"
                            + " what is recommended, leaves the heading alone to say so; one that ends with another judgement is left alone. Words of sources and of others do not count.",
                    "8 CCR 9792.10.6(d)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        CaseFile file = prose.file();
        List<Passage> silent =
                IntStream.range(0, prose.rationales().size())
                        .filter(
                                i ->
                                        !isStated(
                                                file.reviewCase().items().get(i),
                                                prose.rationales().get(i)))
                        .mapToObj(prose.rationales()::get)
                        .toList();
        if (silent.isEmpty()) {
            return List.of();
        }
        return List.of(
                Diagnostic.warning(
                                id(),
                                file.locations().of(silent.get(0).pointer()),
                                "this rationale does not say whether the request is medically"
                                        + " necessary")
                        .withHint(
                                "end it with a sentence such as \"The request is (not) medically"
                                        + " necessary.\"")
                        .withRelated(
                                silent.stream()
                                        .skip(1)
                                        .map(each -> file.locations().of(each.pointer()))
                                        .toList()));
    }

    /** Words of a judgement that is put unusually: silence is better than a false alarm. */
    private static final Pattern JUDGED =
            Pattern.compile(
                    "\\b(?:endors\\w+|(?:refusal|denial|request)\\b[^.;]{0,60}?\\s(?:cannot|can|does|is)|justif\\w+|warrant\\w*|succeeds?|fails|passes|prevails?|disallow\\w*|appropriate|reasonable"
                            + "|(?:is|are)(?:\\s+not|n['’]t)?\\s+(?:\\w+\\s+)?(?:indicated|called\\s+for|in\\s+order|premature|excessive)"
                            + "|(?:he|she|it|this|they)\\s+should(?:\\s+not|n['’]t)?\\s+(?:have|get|stop|continue|proceed|go)"
                            + "|should\\s+(?:stop|end|continue|proceed|go\\s+ahead)|find\\s+for\\s+the|answer\\s+(?:is|must))\\b"
                            + "|^\\W*(?:no|yes)[.,;]",
                    Pattern.CASE_INSENSITIVE);

    /** Where a source is named, the judgement is its own. */
    private static final Pattern SOURCE =
            Pattern.compile(
                    "\\b(?:MTUS|ODG|ACOEM|(?i:guidelines?|chapter|stud(?:y|ies)|literature))\\b");

    /** Whether it says so in any words, or lets the denial stand or fall. */
    private static boolean isStated(Item item, Passage rationale) {
        return ClosingStatement.speaksOfNecessity(rationale)
                || Stance.in(rationale).isPresent()
                || !OwnVerdicts.inPlainWords(item.treatment().toString(), rationale).isEmpty()
                || isJudgedSomehow(rationale);
    }

    private static boolean isJudgedSomehow(Passage rationale) {
        List<Sentence> sentences = rationale.withoutQuotations().sentences();
        return IntStream.range(0, sentences.size())
                .filter(
                        i ->
                                i <= 1 && sentences.get(0).text().endsWith("?")
                                        || i >= sentences.size() - 2)
                .mapToObj(i -> sentences.get(i).text())
                .anyMatch(it -> JUDGED.matcher(it).find() && !SOURCE.matcher(it).find());
    }
}
