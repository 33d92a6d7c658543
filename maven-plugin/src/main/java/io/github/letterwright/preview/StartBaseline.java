package io.github.letterwright.preview;

import io.github.letterwright.approve.ApprovedLetter;
import io.github.letterwright.batch.Drafts;
import io.github.letterwright.compose.HtmlDocument;
import java.util.Optional;
import java.util.Set;

/**
 * The letters as they were when the preview began. They are not kept, but made again from the cases
 * and packs of that time.
 */
record StartBaseline(CaseCopies cases, Drafts drafts) implements Baseline {

    @Override
    public String word() {
        return "start";
    }

    @Override
    public Set<String> stems(SetKey set) {
        return cases.byStem().keySet();
    }

    @Override
    public Optional<Before> before(SetKey set, String stem) {
        return inputs(stem)
                .flatMap(inputs -> inputs.letter(set, false).html())
                .map(HtmlDocument::text)
                .map(html -> new Before(ApprovedLetter.of("", html, 0).text(), Optional.of(html)));
    }

    @Override
    public Optional<Inputs> inputs(String stem) {
        return Optional.ofNullable(cases.byStem().get(stem)).map(copy -> new Inputs(copy, drafts));
    }
}
