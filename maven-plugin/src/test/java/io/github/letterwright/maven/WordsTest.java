package io.github.letterwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.letterwright.view.Audience;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @Test
    void aWordThatIsSaidTwiceIsSaid() throws MojoExecutionException {
        assertThat(Words.set("audiences", Audience.class, List.of("public", " public ")))
                .containsExactly(Audience.PUBLIC);
    }

    @Test
    void anEntryWithNothingInItIsNoWord() {
        assertThatThrownBy(
                        () -> Words.set("audiences", Audience.class, Arrays.asList("public", null)))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("audiences: an entry is empty");
        assertThatThrownBy(() -> Words.given("includes", List.of(" ")))
                .hasMessage("includes: an entry is empty");
    }

    @Test
    void atLeastOneWordIsSaid() {
        assertThatThrownBy(() -> Words.set("audiences", Audience.class, List.of()))
                .hasMessage("audiences: at least one of parties, public");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-02T03:04:05+01:00, 2026-01-02T02:04:05Z", "60, 1970-01-01T00:01:00Z"})
    void aTimeIsADateOrSeconds(String text, Instant instant) throws MojoExecutionException {
        assertThat(Words.instant("outputTimestamp", text)).contains(instant);
    }

    @ParameterizedTest
    @CsvSource({"x", "''", "' '"})
    void oneLetterStandsForNoTime(String text) throws MojoExecutionException {
        assertThat(Words.instant("outputTimestamp", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"now", "2026-01-02", "99999999999999999999", "99999999999999999"})
    void anythingElseIsNoTime(String text) {
        assertThatThrownBy(() -> Words.instant("outputTimestamp", text))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "outputTimestamp: \"%s\" is neither ISO 8601, such as 2026-11-22T00:00:00Z, nor seconds"
                                .formatted(text));
    }
}
