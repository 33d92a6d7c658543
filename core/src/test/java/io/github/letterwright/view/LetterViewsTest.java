package io.github.letterwright.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.model.ReviewCase;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.pack.TemplatePacks;
import io.github.letterwright.read.CaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterViewsTest {

    private static final TemplatePack PACK = TemplatePack.named("imr-final-determination");

    private static Checked<LetterView> view(TemplatePack pack, ReviewCase reviewCase) {
        CaseFile file = new CaseFile("case.yaml", reviewCase, Fixtures.LOCATIONS, "00");
        return LetterViews.of(pack).view(file, Audience.PARTIES);
    }

    @Test
    void speaksTheLanguageOfThePackUnlessTheCaseHasOne() {
        LetterView view = view(PACK, Cases.least().build()).orThrow();
        assertThat(view.title().text()).isEqualTo("Independent Medical Review Final Determination");
        assertThat(view.language().fragments())
                .containsExactly(new Fragment("en-US", "en-US", Source.NONE));
        assertThat(view.labels().get("upheld").text()).isEqualTo("Upheld");
        assertThat(view.attestation().orElseThrow().hoursPerWeek().words().text())
                .isEqualTo("twenty-four");
        assertThat(view.page().size().text()).isEqualTo("letter");
        assertThat(view.organization()).isEmpty();
    }

    @Test
    void refusesALanguageThatThePackDoesNotSpeak() {
        Checked<LetterView> view = view(PACK, Cases.least().language("fr-CA").build());
        assertThat(view.diagnostics())
                .extracting(found -> found + " / " + found.hint().orElseThrow())
                .containsExactly(
                        "[ERROR] case.yaml/language LW350 the pack makes no letters in the language"
                                + " \"fr-CA\" / allowed: "
                                + String.join(", ", PACK.languages()));
    }

    @Test
    void refusesALanguageWithoutWords(@TempDir Path folder) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("plain"));
        Files.writeString(
                pack.resolve("pack.yaml"),
                "name: plain\nextends: imr-final-determination\nlanguage: de-DE\n");
        Path words = Files.createDirectories(pack.resolve("languages"));
        Files.writeString(
                words.resolve("de-DE.yaml"),
                """
                months: [Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember]
                shortMonths: [Jan., Feb., März, Apr., Mai, Juni, Juli, Aug., Sept., Okt., Nov., Dez.]
                numbers: [eins, zwei, drei]
                conjunction: " und "
                lastConjunction: " und "
                """);
        TemplatePack german = TemplatePacks.in(folder).find("plain").orThrow();
        assertThat(view(german, Cases.least().language("de-AT").build()).diagnostics())
                .extracting(found -> found + " / " + found.hint().orElseThrow())
                .isEqualTo(
                        List.of(
                                "[ERROR] case.yaml/language LW359 the pack has no words for the"
                                        + " language \"de-AT\" / add languages/de-AT.yaml to the"
                                        + " pack"));
    }
}
