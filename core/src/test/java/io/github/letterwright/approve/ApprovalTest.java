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
                        "[ERROR] approved/parties/a.txt LW524 nothing is approved yet: 2 letters to"
                                + " look at");
    }

    @Test
    void approvedLettersThatHaveNotChangedAreClean() throws IOException {
        assertThat(approval().accept()).isEqualTo(new Accepted(2, 2, 0, 0));

        assertThat(approval().compare().isClean()).isTrue();
        assertThat(approval().compare().same()).isEqualTo(2);
        assertThat(approval().accept()).isEqualTo(new Accepted(2, 0, 0, 0));
        assertThat(Files.readString(folder.resolve("approved/parties/a.txt")))
                .startsWith(
                        "pages: 2\n\nMeridian Review Services\n\nDate of decision: 03/04/2015\n")
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
                        "[ERROR] approved/parties/a.txt:[%s,1] LW520 in \"Notices\", \"Call Meridian within 30 days.\" became \"Call Meridian within 45 days.\", 2 letters"
                                .formatted(lineOf("Call Meridian")));
        ChangesPage.of(approval().compare()).write(folder.resolve("letters"), "mvn x");
        assertThat(Files.readString(folder.resolve("letters/changes.html")))
                .contains(
                        "<h3>Notices: 2 letters</h3>",
                        "<del>30</del>",
                        "<ins>45</ins>",
                        "<a href=\"./parties/sub/b.html\">parties/sub/b</a>");
    }

    @Test
    void newAndVanishedLettersAreFindingsUntilTheyAreAccepted() throws IOException {
        approval().accept();
        Files.move(folder.resolve("cases/a.yaml"), folder.resolve("cases/c.yaml"));
        render();

        assertThat(told())
                .containsExactly(
                        "[ERROR] approved/parties/c.txt LW522 parties/c: nobody has approved yet",
                        "[ERROR] approved/parties/a.txt LW523 approved, but parties/a: not made any"
                                + " more");
        assertThat(approval().accept()).isEqualTo(new Accepted(2, 1, 0, 1));
        assertThat(told()).isEmpty();
    }

    private String lineOf(String words) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("approved/parties/a.txt"));
        return String.valueOf(
                1
                        + lines.indexOf(
                                lines.stream()
                                        .filter(it -> it.startsWith(words))
                                        .findFirst()
                                        .orElseThrow()));
    }

    private List<String> told() throws IOException {
        return ApprovalDiagnostics.of(approval().compare()).stream()
                .map(it -> it.toString().replace(folder + "/", ""))
                .toList();
    }

    private Approval approval() {
        return Approval.of(
                folder.resolve("approved"),
                folder.resolve("cases"),
                folder.resolve("letters"),
                List.of(Audience.PARTIES));
    }

    private void render() {
        assertThat(
                        BatchRenderer.builder()
                                .casesDirectory(folder.resolve("cases"))
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
