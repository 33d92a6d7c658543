package io.github.letterwright.approve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.approve.Approval.Accepted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Approves letters, changes what they are made from, and looks what is told. */
class ApprovalTest extends ApprovedProject {

    @Test
    void beforeAnythingIsApprovedThatIsTheOneFinding() throws IOException {
        assertThat(told())
                .containsExactly(
                        "[WARNING] approved LW524 nothing is approved yet, so that no change of 2"
                                + " letters would be told");
    }

    @Test
    void approvedLettersThatHaveNotChangedAreClean() throws IOException {
        assertThat(approval().accept()).isEqualTo(new Accepted(2, 2, 0, 0));

        assertThat(approval().compare().isClean()).isTrue();
        assertThat(approval().compare().same()).isEqualTo(2);
        assertThat(approval().accept()).isEqualTo(new Accepted(2, 0, 0, 0));
        assertThat(Files.readString(folder.resolve("approved/parties/a.txt")))
                .startsWith(
                        "case: ../cases/a.yaml\npages: 2\n\nMeridian Review Services\n\nDate of decision: 03/04/2015\n")
                .endsWith("\n## Notices\n\nCall Meridian within 30 days.\n");
    }

    @Test
    void newAndVanishedLettersAreFindingsUntilTheyAreAccepted() throws IOException {
        approval().accept();
        Files.delete(folder.resolve("cases/a.yaml"));
        write("cases/c.yaml", sound().replace("0000042", "0000044"));
        render();

        assertThat(told())
                .containsExactly(
                        "[ERROR] approved/parties/c.txt LW522 1 letter: not approved yet: parties/c",
                        "[ERROR] approved/parties/a.txt LW523 1 letter: approved, but the case is"
                                + " gone: parties/a");
        assertThat(approval().accept()).isEqualTo(new Accepted(2, 1, 0, 1));
        assertThat(told()).isEmpty();
    }

    @Test
    void aLetterThatOnlyHasAnotherNameIsToldAsThat() throws IOException {
        approval().accept();
        Files.move(folder.resolve("cases/a.yaml"), folder.resolve("cases/c.yaml"));
        render();

        assertThat(told())
                .containsExactly(
                        "[ERROR] approved/parties/a.txt LW525 1 letter under another name, the same"
                                + " words: parties/a is now parties/c");
        assertThat(approval().accept()).isEqualTo(new Accepted(2, 1, 0, 1));
        assertThat(told()).isEmpty();
    }

    @Test
    void theLettersOfOtherCasesInTheSameFoldersAreLeftAlone() throws IOException {
        approval().accept();
        write("others/o.yaml", sound());
        render("others");

        assertThat(told()).isEmpty();
        assertThat(told("others"))
                .containsExactly(
                        "[WARNING] approved LW524 nothing is approved yet, so that no change of 1"
                                + " letter would be told");
        assertThat(approval("others").accept()).isEqualTo(new Accepted(1, 1, 0, 0));
        assertThat(folder.resolve("approved/parties/a.txt")).isRegularFile();
        assertThat(told()).isEmpty();
    }

    @Test
    void anApprovedLetterIsNotReplacedByThatOfAnotherCase() throws IOException {
        approval().accept();
        write("others/a.yaml", sound().replace("0000042", "0000077"));
        deleteLetters();
        render("others");

        assertThat(told("others"))
                .containsExactly(
                        "[ERROR] approved/parties/a.txt LW526 1 letter: approved for another case,"
                                + " still there: parties/a");
        assertThat(approval("others").accept()).isEqualTo(new Accepted(0, 0, 0, 0));
        assertThat(Files.readString(folder.resolve("approved/parties/a.txt")))
                .contains("CM15-0000043");
    }

    @Test
    void anotherNumberOfPagesIsAFinding() throws IOException {
        approval().accept();
        for (String letter : List.of("a", "sub/b")) {
            Path file = folder.resolve("approved/parties/" + letter + ".txt");
            Files.writeString(file, Files.readString(file).replace("pages: 2", "pages: 3"));
        }

        assertThat(told())
                .containsExactly(
                        "[ERROR] approved/parties/a.txt LW521 2 letters: 3 pages became 2");
    }

    @Test
    void aPageWithoutWordsTellsHowMuchHasChanged() throws IOException {
        approval().accept();
        write("packs/harbor/sections/notices.ftlh", NOTICES.replace("30 days", "45 days"));
        render();

        ChangesPage.of(approval().compare())
                .quoteText(false)
                .write(folder.resolve("letters"), "mvn x");

        assertThat(Files.readString(folder.resolve("letters/changes.html")))
                .contains("<h3>…</h3>\n<p>2 letters</p>", "<p>Words differ at 1 point.</p>")
                .doesNotContain("Notices", "30", "45");
    }
}
