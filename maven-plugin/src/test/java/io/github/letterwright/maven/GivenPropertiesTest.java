package io.github.letterwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenPropertiesTest {

    private static final UsedProperties USED =
            new UsedProperties(
                    "${set} ${token.count} ${db.password} ${GITHUB_TOKEN} ${clientSecret}"
                            + " ${gpg.passphrase} ${api-key} ${session.topDirectory}");

    @Test
    void whatWasGivenAndMattersIsTypedAgainInTheOrderOfItsNames() {
        GivenProperties given =
                given(
                        "set",
                        "a b",
                        "letterwright.pack",
                        "harbor",
                        "session.topDirectory",
                        "/x",
                        "pin",
                        "hush",
                        "other.password",
                        "hush");

        assertThat(given.told()).containsExactly("-Dletterwright.pack=harbor", "-Dset=a b");
        assertThat(given.secret()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"db.password", "GITHUB_TOKEN", "clientSecret", "gpg.passphrase", "api-key"})
    void aSecretIsNamedAndNotTold(String name) {
        GivenProperties given = given(name, "hush", "token.count", "2");

        assertThat(given.told()).containsExactly("-Dtoken.count=2");
        assertThat(given.secret()).contains("give again what is not told here: -D" + name + "=…");
    }

    private static GivenProperties given(String... namesAndValues) {
        Properties properties = new Properties();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.setProperty(namesAndValues[i], namesAndValues[i + 1]);
        }
        return GivenProperties.of(properties, USED);
    }
}
