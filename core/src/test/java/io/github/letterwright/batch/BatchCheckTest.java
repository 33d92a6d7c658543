package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.view.Audience;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A look at cases and packs that writes nothing. */
class BatchCheckTest {

    @TempDir private Path folder;

    @BeforeEach
    void writeACase() {
        write("cases/a.yaml", SetFiles.sound());
    }

    private void write(String file, String text) {
        SetFiles.write(folder.resolve(file), text);
    }

    private BatchRenderer.Builder renderer() {
        return BatchRenderer.builder()
                .casesDirectory(folder.resolve("cases"))
                .packsDirectory(folder.resolve("packs"))
                .outputDirectory(folder.resolve("letters"));
    }

    private List<String> found() {
        return said(renderer().build().check().diagnostics());
    }

    /** Without the folder, which has another name each time. */
    private List<String> said(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(found -> found.toString().replace(Places.slashed(folder) + "/", ""))
                .toList();
    }

    @Test
    void whatIsSoundIsCountedAndNothingIsWritten() {
        write("cases/b.yaml", SetFiles.sound().replace("0000042", "0000043"));
        write("packs/house/pack.yaml", "extends: imr-final-determination\n");

        CheckReport report = renderer().audiences(EnumSet.allOf(Audience.class)).build().check();

        assertThat(report.cases()).isEqualTo(2);
        assertThat(report.packs()).isEqualTo(2);
        assertThat(report.tally().errors()).isZero();
        assertThat(folder.resolve("letters")).doesNotExist();
    }

    @Test
    void itFindsWhatRenderFindsUpToTheHtml() {
        write("packs/house/pack.yaml", "extends: imr-final-determination\nrules:\n  LW987: off\n");
        write("packs/house/style/z.css", "h2 { color: blue;\n  display: flex }\n");
        String house = SetFiles.sound().replace("letter: imr-final-determination", "letter: house");
        write("cases/glyph.yaml", house.replace("expected", "expected \u4e2d"));
        write("cases/against.yaml", house.replace("A home", "It is medically necessary. A home"));
        write("cases/word.yaml", house.replace("upheld", "uphold"));
        write("cases/index.yaml", house);
        write("cases/lost.yaml", house.replace("house", "hose"));
        BatchRenderer both = renderer().audiences(EnumSet.allOf(Audience.class)).build();

        List<Diagnostic> checked = both.check().diagnostics();

        assertThat(checked)
                .extracting(Diagnostic::id)
                .contains("LW114", "LW297", "LW301", "LW331", "LW401", "LW501");
        List<Diagnostic> rendered =
                renderer()
                        .audiences(EnumSet.allOf(Audience.class))
                        .formats(EnumSet.of(OutputFormat.HTML))
                        .build()
                        .render()
                        .diagnostics();
        assertThat(checked).containsExactlyElementsOf(rendered);
    }

    @Test
    void anUnknownPackStandsWhereTheCaseNamesIt() {
        write("cases/a.yaml", SetFiles.sound().replace("letter: imr", "letter: mir"));

        assertThat(found())
                .containsExactly(
                        "[ERROR] cases/a.yaml:[2,9] LW301 unknown pack \"mir-final-determination\"");
    }

    @Test
    void aPackThatNoCaseUsesIsCheckedAsWell() throws Exception {
        write("packs/broken/pack.yaml", "extends: imr-final-determination\nsections: [nowhere]\n");
        write("packs/template/pack.yaml", "extends: imr-final-determination\n");
        write("packs/template/sections/notices.ftlh", "<p>${title?new()}</p>\n");
        write("packs/style/pack.yaml", "extends: imr-final-determination\n");
        write("packs/style/style/z.css", "h2 {\n  background: url(x.png) }\n");
        write(
                "packs/font/pack.yaml",
                """
                extends: imr-final-determination
                fonts:
                  - family: House
                    regular: fonts/House.ttf
                """);
        write("packs/font/fonts/House.ttf", "\0\1\0\0 and no font");

        assertThat(found())
                .filteredOn(it -> !it.startsWith("[NOTE]"))
                .satisfiesExactly(
                        it ->
                                assertThat(it)
                                        .startsWith("[ERROR] packs/broken/pack.yaml:[2,12] LW3"),
                        it ->
                                assertThat(it)
                                        .isEqualTo(
                                                "[ERROR] packs/font/fonts/House.ttf LW414 the font"
                                                        + " file is broken"),
                        it ->
                                assertThat(it)
                                        .isEqualTo(
                                                "[ERROR] packs/style/style/z.css:[2,15] LW330 a"
                                                        + " letter's styles must not use url(…)"),
                        it ->
                                assertThat(it)
                                        .startsWith(
                                                "[ERROR] packs/template/sections/notices.ftlh:[1,"));
        assertThat(renderer().build().check().packs()).isEqualTo(5);
    }

    @Test
    void stylesAreToldOnceWhereTheyAreWrittenAndRenderSaysTheSame() {
        write("packs/house/pack.yaml", "extends: imr-final-determination\n");
        write(
                "packs/house/style/house.css",
                "h1 { colour: green }\n@media screen { p { gap: 1em } }\n");
        write("packs/house/style/screen.css", "p { display: grid }\n");
        write(
                "packs/house/sections/notices.ftlh",
                "<p>x</p>\n<p style=\"margin: 0; colour: red\">${title}</p>\n");
        String house = SetFiles.sound().replace("letter: imr-final-determination", "letter: house");
        write("cases/a.yaml", house);
        write("cases/b.yaml", house.replace("0000042", "0000043"));
        String[] told = {
            "[WARNING] packs/house/sections/notices.ftlh:[2,22] LW332 unknown property \"colour\"",
            "[WARNING] packs/house/style/house.css:[1,6] LW332 unknown property \"colour\""
        };

        assertThat(warnings(renderer().build().check().diagnostics()))
                .containsExactlyInAnyOrder(told);
        assertThat(warnings(renderer().build().render().diagnostics()))
                .containsExactlyInAnyOrder(told);
    }

    private List<String> warnings(List<Diagnostic> diagnostics) {
        return said(diagnostics).stream()
                .filter(it -> it.contains(" LW3") || it.contains(" LW4"))
                .toList();
    }

    @Test
    void aStyleSheetThatIsNotUtf8IsAnError() throws Exception {
        write("packs/house/pack.yaml", "extends: imr-final-determination\n");
        Files.createDirectories(folder.resolve("packs/house/style"));
        Files.write(
                folder.resolve("packs/house/style/house.css"),
                "h1:before { content: 'für' }\n".getBytes(StandardCharsets.ISO_8859_1));
        write(
                "cases/a.yaml",
                SetFiles.sound().replace("letter: imr-final-determination", "letter: house"));
        String told =
                "[ERROR] packs/house/style/house.css:[1,24] LW102 the file is not UTF-8 from here on";

        assertThat(found()).contains(told);
        assertThat(said(renderer().build().render().diagnostics())).contains(told);
        assertThat(folder.resolve("letters/parties/a.pdf")).doesNotExist();
    }

    @Test
    void aFileThatIsMissingIsFoundWhereItIsNamedThoughNoCaseComesThere() {
        write("packs/house/pack.yaml", "extends: imr-final-determination\n");
        write("packs/house/images/seal.png", "no picture");
        write(
                "packs/house/macros/seal.ftlh",
                """
                <#macro seal><img alt="" src="${image("seal.png")}"/></#macro>
                <#macro logo><#assign logo = image('sael.png')><@row picture=image("no.png") /></#macro>
                <#macro row picture></#macro>
                """);
        write(
                "packs/house/sections/notices.ftlh",
                """
                <#import "../macros/seel.ftlh" as seal>
                <#if (case.number)?? && !(case.number)??>
                  <#include "/macros/nowhere.ftlh">
                  <#include "parent:sections/thanks.ftlh">
                  <#include "parent:sections/notices.ftlh">
                  <#include "/macros/optional.ftlh" ignore_missing=true>
                  <#include "/macros/${title}.ftlh">
                  ${image(title)} ${image("../seal.png")}
                </#if>
                """);
        String nowhere = "LW314 neither the pack nor a parent has a file ";
        String notices = "[ERROR] packs/house/sections/notices.ftlh:";
        String seal = "[ERROR] packs/house/macros/seal.ftlh:";

        List<Diagnostic> checked = renderer().build().check().diagnostics();

        assertThat(said(checked))
                .containsExactly(
                        seal + "[1,31] LW314 \"images/seal.png\" is neither PNG nor JPEG",
                        seal + "[2,14] " + nowhere + "\"images/sael.png\"",
                        seal + "[2,48] " + nowhere + "\"images/no.png\"",
                        notices + "[1,1] " + nowhere + "\"macros/seel.ftlh\"",
                        notices + "[3,3] " + nowhere + "\"macros/nowhere.ftlh\"",
                        notices
                                + "[4,3] LW314 no parent of this pack has a file"
                                + " \"sections/thanks.ftlh\"",
                        notices + "[8,19] LW314 an image's name cannot leave the pack");
        assertThat(checked)
                .flatExtracting(found -> found.hint().map(Object::toString).stream().toList())
                .containsExactly("did you mean images/seal.png?", "did you mean macros/seal.ftlh?");
    }

    @Test
    void aMissingFileThatACaseComesToIsSaidOnceForEachCaseAndNotForThePackAsWell() {
        write("packs/house/pack.yaml", "extends: imr-final-determination\n");
        write("packs/house/sections/facts.ftlh", "<p>${title}<#include 'seal.ftlh'></p>\n");
        write("packs/child/pack.yaml", "extends: house\n");
        write(
                "cases/a.yaml",
                SetFiles.sound().replace("letter: imr-final-determination", "letter: child"));

        assertThat(found())
                .containsExactly(
                        "[ERROR] packs/house/sections/facts.ftlh:[1,12] LW314 neither the pack nor a"
                                + " parent has a file \"sections/seal.ftlh\", with case"
                                + " \"cases/a.yaml\"");
    }

    @Test
    void whatSeveralCasesMeetIsSaidOnce() {
        write("packs/house/pack.yaml", "extends: imr-final-determination\n");
        write(
                "packs/house/sections/facts.ftlh",
                "<#assign it = case><#if (it.number)??>${it.nunber}<#else>${it.number}</#if>\n");
        String house = SetFiles.sound().replace("imr-final-determination", "house");
        write("cases/b.yaml", house);
        write("cases/c.yaml", house.replace("0000042", "0000043"));
        write("cases/d.yaml", house.replace("0000042", "0000044"));
        write("cases/e.yaml", house.replaceFirst(" *number: .*\n", ""));
        String[] said = {
            "[ERROR] packs/house/sections/facts.ftlh:[1,41] LW313 the view has no field"
                    + " it.nunber, with case \"cases/b.yaml\" and 2 more",
            "[ERROR] packs/house/sections/facts.ftlh:[1,60] LW313 this case has no it.number,"
                    + " with case \"cases/e.yaml\""
        };

        assertThat(found()).containsExactly(said);
        assertThat(said(renderer().build().render().diagnostics())).containsExactly(said);
    }

    @Test
    void aFileOfALanguageIsThereAndATemplatesOwnImageIsNoPicture() {
        write("packs/house/pack.yaml", "extends: imr-final-determination\n");
        write("packs/house/sections/notices_es.ftlh", "<#include '/macros/seal.ftlh'>\n");
        write("packs/house/macros/seal_es.ftlh", "<p>${title}</p>\n");
        write(
                "packs/house/sections/facts.ftlh",
                "<#macro image name>${name}</#macro>${image('x')}");

        assertThat(found()).isEmpty();
    }

    @Test
    void packsAreCheckedEvenWhenThereAreNoCases() throws Exception {
        Files.delete(folder.resolve("cases/a.yaml"));
        write("packs/template/pack.yaml", "extends: imr-final-determination\n");
        write("packs/template/sections/notices.ftlh", "<p>${title</p>\n");

        assertThat(found())
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("[ERROR] cases LW503 "),
                        it -> assertThat(it).contains("notices.ftlh:[1,", "LW310"));
    }

    @Test
    void twoLooksSayTheSame() {
        write("cases/b.yaml", SetFiles.sound().replace("upheld", "uphold"));
        BatchRenderer renderer = renderer().build();

        assertThat(renderer.check()).isEqualTo(renderer.check());
    }
}
