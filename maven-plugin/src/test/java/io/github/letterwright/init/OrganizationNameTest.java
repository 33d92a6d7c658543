package io.github.letterwright.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Harbor Independent Review | harbor-independent-review",
                "Müller & Söhne, Prüfung | muller-sohne-prufung",
                "St. Mary's \"Review\" | st-marys-review",
                "../../etc | etc",
                ".. | house",
                "株式会社 | house",
                "no | no",
                "NULL | null-house",
                "1e3 | 1e3",
                "CON | con-house",
                "LPT1 | lpt1-house",
                "ﬁrst ② | first-2",
                "A very long name of an organization, and longer | a-very-long-name-of-an-organization-and",
                "The name of its organizations ends here - so | the-name-of-its-organizations-ends-here",
            })
    void aPackIsCalledAfterItsOrganization(String name, String pack) {
        assertThat(new OrganizationName(name).pack()).isEqualTo(pack);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "two\nlines",
                "a\tb",
                "a\u0000b",
                "a\u2028b",
                "\ud800",
                "\ufeffa",
                "M\ufffdller"
            })
    void aNameIsALineOfText(String name) {
        assertThatThrownBy(() -> new OrganizationName(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name is a line of text that can be read");
    }
}
