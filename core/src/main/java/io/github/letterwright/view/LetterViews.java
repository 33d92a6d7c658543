package io.github.letterwright.view;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pack.LanguageWords;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.read.CaseFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the views of cases for one pack. Thread-safe. */
public final class LetterViews {

    /** What a letter is made with whose language has no words, to find what else is wrong. */
    private static final LanguageWords NO_WORDS =
            new LanguageWords(List.of(), List.of(), List.of(), " ", " ", Map.of(), Map.of());

    private static final Pointer LANGUAGE = Pointer.to("language");

    private final TemplatePack pack;

    private LetterViews(TemplatePack pack) {
        this.pack = pack;
    }

    /** Views for a pack. */
    public static LetterViews of(TemplatePack pack) {
        return new LetterViews(pack);
    }

    /**
     * What the templates see of a case: everything ready to print, in the language of the case,
     * else of the pack. For the public, confidential fields and redaction marks are closed.
     */
    public Checked<LetterView> view(CaseFile file, Audience audience) {
        Findings findings = new Findings(file.locations());
        String language = file.reviewCase().language().orElse(pack.settings().language());
        LanguageWords words = words(language, findings);
        return new LetterPrinter(pack.settings(), words, audience, findings)
                .print(file, language, audience);
    }

    private LanguageWords words(String language, Findings findings) {
        if (!pack.speaks(language)) {
            findings.addAllowing(
                    pack.languages(),
                    Diagnostic.error(
                            "LW350",
                            findings.at(LANGUAGE),
                            "the pack makes no letters in the language {}",
                            language));
            return pack.words(pack.settings().language()).orElse(NO_WORDS);
        }
        Optional<LanguageWords> words = pack.words(language);
        if (words.isEmpty()) {
            findings.add(
                    Diagnostic.error(
                                    "LW359",
                                    findings.at(LANGUAGE),
                                    "the pack has no words for the language {}",
                                    language)
                            .withHint("add languages/" + language + ".yaml to the pack"));
        }
        return words.orElse(NO_WORDS);
    }
}
