package io.github.letterwright.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a file has in it, reading it ends with a case, or with errors inside the file. */
class MutatedCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/cases-right");
    private static final List<String> SHARDS =
            List.of(
                    ":",
                    ": ",
                    "- ",
                    "#",
                    " #",
                    "\t",
                    "\n",
                    "\r",
                    "\"",
                    "'",
                    "|",
                    ">",
                    "[",
                    "]",
                    "{",
                    "}",
                    ",",
                    "&a ",
                    "*a",
                    "!!x ",
                    "<<",
                    ">>",
                    "<<: ",
                    "---\n",
                    "...\n",
                    "%",
                    "@",
                    "`",
                    "?",
                    "? ",
                    "\\",
                    "\\u0000",
                    "\\ud800",
                    "\u0000",
                    "\uFEFF",
                    "\u0085",
                    "\u2028",
                    "é",
                    "\uD83D\uDE00",
                    "  ",
                    "null",
                    "items",
                    "2015-02-30",
                    "|2\n");

    private final CaseReader reader = CaseReader.create();

    @ParameterizedTest
    @CsvSource({
        "everything.yaml, 1, 4000",
        "verbatim.yaml, 2, 3000",
        "crlf.yaml, 3, 1000",
        "all-in-json.json, 4, 3000"
    })
    void aMutatedFileGivesACaseOrLocatedErrors(String file, long seed, int rounds)
            throws IOException {
        String original = Files.readString(FOLDER.resolve(file));
        Random random = new Random(seed);
        for (int i = 0; i < rounds; i++) {
            byte[] mutated = mutated(original, random);
            Checked<CaseFile> checked = read(file, mutated, "round " + i);
            int lines = new String(mutated, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1).length;
            assertThat(checked.diagnostics())
                    .as("round %d", i)
                    .allMatch(found -> isInside(found, file, lines));
        }
    }

    private Checked<CaseFile> read(String file, byte[] mutated, String round) {
        try {
            return reader.read(file, mutated);
        } catch (RuntimeException e) {
            throw new AssertionError(round + "\n" + new String(mutated, StandardCharsets.UTF_8), e);
        }
    }

    private static boolean isInside(Diagnostic found, String file, int lines) {
        return found.location().file().equals(file)
                && found.location().line() <= lines
                && !found.message().text().isBlank();
    }

    private static byte[] mutated(String original, Random random) {
        StringBuilder text = new StringBuilder(original);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(8));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end));
                default -> text.insert(at, SHARDS.get(random.nextInt(SHARDS.size())));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(20) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
