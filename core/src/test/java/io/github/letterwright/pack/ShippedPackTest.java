package io.github.letterwright.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShippedPackTest {

    private final TemplatePack pack = TemplatePack.named("imr-final-determination");

    @Test
    void theShippedPackHasItsSectionsAndFonts() {
        assertThat(pack.settings().sections())
                .containsExactly(
                        "letterhead", "facts", "attestation", "summary", "decisions", "notices");
        assertThat(pack.settings().fonts())
                .extracting(FontFamily::family)
                .containsExactly("Liberation Serif", "Liberation Sans", "DejaVu Sans");
        assertThat(pack.file("sections/facts.ftlh", "en-US").orElseThrow().name())
                .isEqualTo("letterwright/packs/imr-final-determination/sections/facts.ftlh");
    }

    @Test
    void itHasTheWordsOfEnglishAndSpanish() {
        LanguageWords english = pack.words("en-GB").orElseThrow();
        LanguageWords spanish = pack.words("es-MX").orElseThrow();

        assertThat(english.months().get(2)).isEqualTo("March");
        assertThat(english.numbers()).hasSize(101).contains("twenty-four");
        assertThat(english.lastConjunction()).isEqualTo(", and ");
        assertThat(spanish.months()).hasSize(12).contains("septiembre");
        assertThat(spanish.numbers()).hasSize(101).contains("treinta y dos");
        assertThat(spanish.labels()).containsEntry("partially-overturned", "Parcialmente revocada");
        assertThat(spanish.conjunction()).isEqualTo(" y ");
    }

    @Test
    void bothLanguagesNameTheSameThings() {
        LanguageWords english = pack.words("en").orElseThrow();
        LanguageWords spanish = pack.words("es").orElseThrow();

        assertThat(spanish.labels().keySet()).isEqualTo(english.labels().keySet());
        assertThat(spanish.patterns().keySet()).isEqualTo(english.patterns().keySet());
    }
}
