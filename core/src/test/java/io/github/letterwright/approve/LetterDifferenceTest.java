package io.github.letterwright.approve;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Folders in {@code approve}: an approved letter, {@code before.txt}; the same as it is now, {@code
 * after.txt}; and what differs, {@code expected.txt}.
 */
class LetterDifferenceTest {

    private static final Path FOLDER = Path.of("src/test/resources/approve");

    static Stream<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void whatAReaderWouldNoticeIsTold(Path folder) throws IOException {
        ApprovedLetter after = ApprovedLetter.parse(Files.readString(folder.resolve("after.txt")));

        LetterDifference difference =
                LetterDifference.of(Files.readString(folder.resolve("before.txt")), after);

        assertThat(told(difference)).isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }

    private static String told(LetterDifference difference) {
        String pages =
                difference.hasOtherPages()
                        ? "pages "
                                + difference.pagesBefore()
                                + " -> "
                                + difference.pagesAfter()
                                + "\n"
                        : "";
        return pages
                + difference.changes().stream().map(LetterDifferenceTest::told).collect(joining());
    }

    private static String told(Change change) {
        return "%s [%s] [%s]\n- %s\n+ %s\n= %s\n"
                .formatted(
                        told(change.spot()),
                        change.section(),
                        change.item(),
                        change.before(),
                        change.after(),
                        change.edits().stream()
                                .map(edit -> "{" + edit.before() + "|" + edit.after() + "}")
                                .collect(joining(" ")));
    }

    private static String told(Spot spot) {
        return "%d:%d+%d".formatted(spot.line(), spot.column(), spot.length());
    }
}
