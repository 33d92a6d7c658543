package io.github.letterwright.approve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.approve.Approval.Accepted;
import io.github.letterwright.batch.BatchRenderer;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Approves letters, changes what they are made from, and looks what is told. */
class ApprovalTest {

    private static final String NOTICES =
            "<section><h2>Notices</h2><p>Call ${organization.shortName} within 30 days.</p></section>";

    @TempDir private Path folder;

    @BeforeEach
    void twoCasesAndAPack() throws IOException {
        write("cases/a.yaml", sound().replace("0000042", "0000043"));
        write("cases/sub/b.yaml", sound());
        write("packs/harbor/pack.yaml", "extends: imr-final-determination\n");
        write("packs/harbor/sections/notices.ftlh", NOTICES);
        render();
    }

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
    void oneChangedSentenceInManyLettersIsOneFinding() throws IOException {
        approval().accept();
        write("packs/harbor/sections/notices.ftlh", NOTICES.replace("30 days", "45 days"));
        render();

        List<String> told = told();

        assertThat(told)
                .containsExactly(
                        "[ERROR] approved/parties/a.txt:[%s,22] LW520 2 letters, section \"Notices\": \"Call Meridian within 30 days.\" became \"Call Meridian within 45 days.\""
                                .formatted(lineOf("Call Meridian")));
        ChangesPage.of(approval().compare()).write(folder.resolve("letters"), "mvn x");
        assertThat(Files.readString(folder.resolve("letters/changes.html")))
                .contains(
                        "<h3>Notices</h3>\n<p>2 letters</p>",
                        "<pre tabindex=\"0\"><code>mvn x</code></pre>",
                        "<del>30</del>",
                        "<ins>45</ins>",
                        "<a href=\"./parties/sub/b.html\">parties/sub/b</a>");
    }

    @Test
    void aNewSentenceWithTheFactsOfEachCaseIsOneFinding() throws IOException {
        approval().accept();
        write(
                "packs/harbor/sections/notices.ftlh",
                NOTICES.replace("</p>", " Your case has the number ${case.number} with us.</p>"));
        render();

        assertThat(told())
                .containsExactly(
                        "[ERROR] approved/parties/a.txt:[%s,1] LW520 2 letters, section \"Notices\", such as: \"Your case has the number CM15-0000043 with us.\" is new"
                                .formatted(lineOf("Call Meridian") + 1));
    }

    @Test
    void aNewSentenceAroundFactsInSmallLettersIsOneFinding() throws IOException {
        write("cases/c.yaml", sound().replace("Physical Medicine & Rehabilitation", "Podiatry"));
        render();
        approval().accept();
        write(
                "packs/harbor/sections/notices.ftlh",
                NOTICES.replace(
                        "</p>",
                        " A peer in ${reviewer.specialties[0]?lower_case} has read all of it.</p>"));
        render();

        assertThat(told())
                .containsExactly(
                        "[ERROR] approved/parties/a.txt:[%s,1] LW520 3 letters, section \"Notices\", such as: \"A peer in physical medicine & rehabilitation has read all of it.\" is new"
                                .formatted(lineOf("Call Meridian") + 1));
    }

    @Test
    void aWordThatChangesTheSenseIsNoFactAndItsChangeIsToldOfItsOwn() throws IOException {
        approval().accept();
        write("cases/a.yaml", sound().replace("0000042", "0000043").replace("more therapy", "it"));
        write("cases/sub/b.yaml", sound().replace("more therapy", "no more therapy"));
        render();

        assertThat(approval().compare().changes()).hasSize(2);
    }

    @Test
    void anotherFactInEachOfTwoLettersIsTwoFindings() throws IOException {
        approval().accept();
        write("cases/a.yaml", sound().replace("0000042", "0000053"));
        write("cases/sub/b.yaml", sound().replace("0000042", "0000052"));
        render();

        assertThat(approval().compare().changes())
                .extracting(group -> group.example().edits().toString())
                .containsExactly(
                        "[Edit[before=CM15-0000043, after=CM15-0000053]]",
                        "[Edit[before=CM15-0000042, after=CM15-0000052]]");
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

    private int lineOf(String words) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("approved/parties/a.txt"));
        return 1
                + lines.indexOf(
                        lines.stream()
                                .filter(it -> it.startsWith(words))
                                .findFirst()
                                .orElseThrow());
    }

    private List<String> told() throws IOException {
        return told("cases");
    }

    private List<String> told(String cases) throws IOException {
        return ApprovalDiagnostics.of(approval(cases).compare()).stream()
                .map(it -> it.toString().replace(folder + "/", ""))
                .toList();
    }

    private Approval approval() {
        return approval("cases");
    }

    private Approval approval(String cases) {
        return Approval.of(
                folder.resolve("approved"),
                folder.resolve(cases),
                folder.resolve("letters"),
                List.of(Audience.PARTIES));
    }

    private void deleteLetters() throws IOException {
        Files.move(folder.resolve("letters"), folder.resolve("earlier"));
        Files.move(folder.resolve(".letterwright-letters"), folder.resolve(".earlier"));
    }

    private void render() {
        render("cases");
    }

    private void render(String cases) {
        assertThat(
                        BatchRenderer.builder()
                                .casesDirectory(folder.resolve(cases))
                                .packsDirectory(folder.resolve("packs"))
                                .pack("harbor")
                                .outputDirectory(folder.resolve("letters"))
                                .build()
                                .render()
                                .errors())
                .isZero();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String sound() throws IOException {
        try (InputStream in = ApprovalTest.class.getResourceAsStream("/batch/therapy.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
