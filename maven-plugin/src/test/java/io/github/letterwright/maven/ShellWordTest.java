package io.github.letterwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellWordTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    letterwright:approve@its-id | letterwright:approve@its-id | letterwright:approve@its-id
                    -Dx=**/*.yaml               | '-Dx=**/*.yaml'             | "-Dx=**/*.yaml"
                    my cases                    | 'my cases'                  | "my cases"
                    it's                        | 'it'\\''s'                  | "it's"
                    $HOME                       | '$HOME'                     | "$HOME"
                    !staging                    | '!staging'                  | "!staging"
                    ..\\pom.xml                 | '..\\pom.xml'               | ..\\pom.xml
                    a,b                         | a,b                         | "a,b"
                    """)
    void aShellTakesAWordAsItWasMeant(String word, String posix, String windows) {
        assertThat(ShellWord.quoted(word, false)).isEqualTo(posix);
        assertThat(ShellWord.quoted(word, true)).isEqualTo(windows);
    }
}
