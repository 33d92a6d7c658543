package io.github.letterwright.batch;

import static io.github.letterwright.batch.ProvenanceComparison.Cause.CASE;
import static io.github.letterwright.batch.ProvenanceComparison.Cause.ENGINE;
import static io.github.letterwright.batch.ProvenanceComparison.Cause.FONTS;
import static io.github.letterwright.batch.ProvenanceComparison.Cause.LETTER;
import static io.github.letterwright.batch.ProvenanceComparison.Cause.PACK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.batch.ProvenanceComparison.Recorded;
import io.github.letterwright.compose.Provenance;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProvenanceComparisonTest {

    private static final Provenance FRESH = parties("1", "p", "pp", "ff", "cc", "hh");

    @Test
    void theSameBytesHaveNoCauseWhateverIsRecorded() {
        assertThat(compare("letter", parties("0", "o", "oo", "oo", "oo", "oo"))).isEmpty();
    }

    @Test
    void everyInputThatIsAnotherIsACause() {
        assertThat(compare("old", parties("1", "p", "pp", "ff", "c", "h"))).containsExactly(CASE);
        assertThat(compare("old", parties("1", "o", "pp", "ff", "cc", "h"))).containsExactly(PACK);
        assertThat(compare("old", parties("1", "p", "p", "ff", "cc", "h"))).containsExactly(PACK);
        assertThat(compare("old", parties("1", "p", "pp", "f", "cc", "h"))).containsExactly(FONTS);
        assertThat(compare("old", parties("0", "p", "pp", "ff", "cc", "hh")))
                .containsExactly(ENGINE);
        assertThat(compare("old", parties("0", "o", "o", "o", "o", "o")))
                .containsExactly(CASE, PACK, FONTS, ENGINE);
    }

    @Test
    void otherWordsFromTheSameInputsAreOfAnotherBuildOfTheEngine() {
        assertThat(compare("old", parties("1", "p", "pp", "ff", "cc", "h")))
                .containsExactly(ENGINE);
    }

    @Test
    void otherBytesFromTheSameInputsAreOfAnAlteredLetter() {
        assertThat(compare("old", FRESH)).containsExactly(LETTER);
    }

    @Test
    void aFileThatTheManifestDoesNotKnowWasAlteredEvenWhenItsInputsAreOthersToo() {
        Recorded old =
                new Recorded(
                        bytes("old"),
                        parties("1", "p", "pp", "ff", "c", "h"),
                        Optional.of(Sha256.of(bytes("as it was written"))));

        assertThat(ProvenanceComparison.of(old, fresh(FRESH)).causes())
                .containsExactly(CASE, LETTER);
    }

    @Test
    void thePublicWordsOfAPublicLetterAreItsCase() {
        Provenance fresh = new Provenance("1", "p", "pp", "ff", Optional.empty(), "hh");
        Provenance old = new Provenance("1", "p", "pp", "ff", Optional.empty(), "h");

        assertThat(ProvenanceComparison.of(recorded("old", old), fresh(fresh)).causes())
                .containsExactly(CASE);
    }

    private static List<ProvenanceComparison.Cause> compare(String old, Provenance was) {
        return ProvenanceComparison.of(recorded(old, was), fresh(FRESH)).causes();
    }

    private static Recorded recorded(String text, Provenance provenance) {
        return new Recorded(bytes(text), provenance, Optional.of(Sha256.of(bytes(text))));
    }

    private static Recorded fresh(Provenance provenance) {
        return new Recorded(bytes("letter"), provenance, Optional.empty());
    }

    private static Provenance parties(
            String engine, String pack, String files, String fonts, String ofCase, String html) {
        return new Provenance(engine, pack, files, fonts, Optional.of(ofCase), html);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
