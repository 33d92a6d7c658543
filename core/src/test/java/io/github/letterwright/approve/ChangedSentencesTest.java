package io.github.letterwright.approve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes a sentence of many letters, and looks whether it is one finding. */
class ChangedSentencesTest extends ApprovedProject {

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
    void aNewSentenceWithFactsAsThePackWordsThemIsOneFinding() throws IOException {
        write(
                "packs/harbor/languages/es.yaml",
                """
                patterns:
                  date: d 'de' MMMM 'de' yyyy
                labels:
                  upheld: confirmada
                """);
        write("packs/harbor/sections/notices_es.ftlh", NOTICES);
        write("cases/a.yaml", spanish("0000043", "upheld", 51, "01"));
        write("cases/sub/b.yaml", spanish("0000044", "overturned", 38, "08"));
        write("cases/c.yaml", spanish("0000045", "partially-overturned", 29, "05"));
        render();
        approval().accept();
        String now =
                NOTICES.replace(
                        "</p>",
                        " It was ${items[0].decision}, on ${case.decisionDate}, for somebody of"
                                + " ${injuredWorker.age.words} years.</p>");
        write("packs/harbor/sections/notices.ftlh", now);
        write("packs/harbor/sections/notices_es.ftlh", now);
        render();

        assertThat(told())
                .containsExactly(
                        "[ERROR] approved/parties/a.txt:[%s,1] LW520 3 letters, section \"Notices\", such as: \"It was confirmada, on 4 de enero de 2015, for somebody of cincuenta y uno years.\" is new"
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

    private static String spanish(String number, String decision, int age, String month)
            throws IOException {
        String words = decision.equals("upheld") ? "is not medically" : "is medically";
        String granted = decision.startsWith("part") ? "\n    authorized: three of six visits" : "";
        return sound().replace("schema: review-case/1", "schema: review-case/1\nlanguage: es")
                .replace("0000042", number)
                .replace("2015-03-04", "2015-%s-04".formatted(month))
                .replace("0042-778", "0042-778\n  age: " + age)
                .replace("decision: upheld", "decision: " + decision + granted)
                .replace("is not medically", words);
    }
}
