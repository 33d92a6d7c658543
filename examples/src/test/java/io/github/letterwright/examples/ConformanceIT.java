package io.github.letterwright.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.conform.Conformance;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what the plugin rendered in this build against the conformance gate. */
class ConformanceIT {

    private static final Conformance GATE = Conformance.create();

    @ParameterizedTest
    @MethodSource("io.github.letterwright.examples.ExampleLettersIT#pdfs")
    void theGateFindsNothingWrongWithALetter(Path pdf) throws Exception {
        Path html = Path.of(pdf.toString().replaceAll("\\.pdf$", ".html"));

        assertThat(GATE.judgesStandards()).isTrue();
        assertThat(GATE.check(html, pdf, StatedPages.of(pdf))).isEmpty();
    }
}
