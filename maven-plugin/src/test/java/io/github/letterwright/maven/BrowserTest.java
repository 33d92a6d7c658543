package io.github.letterwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, xdg-open http://127.0.0.1:4000/",
        "FreeBSD, xdg-open http://127.0.0.1:4000/",
        "Mac OS X, open http://127.0.0.1:4000/",
        "Windows 11, 'rundll32 url.dll,FileProtocolHandler http://127.0.0.1:4000/'"
    })
    void eachSystemOpensAnAddressItsOwnWay(String system, String command) {
        assertThat(String.join(" ", Browser.command(system, "http://127.0.0.1:4000/")))
                .isEqualTo(command);
    }
}
