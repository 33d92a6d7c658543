package io.github.letterwright.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pack.TemplatePacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignMarksTest {

    @TempDir private Path packs;

    @Test
    void marksOfOtherLanguagesArePrintedAsTheyStand() throws IOException {
        assertThat(
                        problems(
                                """
                                <p>{{ title }} and $title, $(case.number)</p>
                                {% if items %}<p>x</p>{% endif %}
                                """))
                .containsExactly(
                        "[WARNING] 1,4 LW329 \"{{ title }}\" is printed as it stands / a value is"
                                + " written ${title}",
                        "[WARNING] 1,20 LW329 \"$title\" is printed as it stands / a value is"
                                + " written ${title}",
                        "[WARNING] 1,28 LW329 \"$(case.number)\" is printed as it stands / a value"
                                + " is written ${case.number}",
                        "[WARNING] 2,1 LW329 \"{% if items %}\" is printed as it stands / directives"
                                + " are written <#if …>, <#list … as …>",
                        "[WARNING] 2,23 LW329 \"{% endif %}\" is printed as it stands / directives"
                                + " are written <#if …>, <#list … as …>");
    }

    @Test
    void pricesRemarksAndValuesAreNone() throws IOException {
        assertThat(
                        problems(
                                """
                                <#-- {{ title }} is how others write it -->
                                <p>A copy costs $25, or US$ page by page. ${title}</p>
                                <p><#if items?filter(item -> item.authorized??)?has_content>x</#if></p>
                                """))
                .isEmpty();
    }

    private List<String> problems(String section) throws IOException {
        Path pack = Files.createDirectories(packs.resolve("marks/sections"));
        Files.writeString(
                packs.resolve("marks/pack.yaml"),
                "extends: imr-final-determination\nsections: [marks]\n");
        Files.writeString(pack.resolve("marks.ftlh"), section);
        return HtmlComposer.of(TemplatePacks.in(packs).find("marks").orThrow()).problems().stream()
                .map(ForeignMarksTest::said)
                .toList();
    }

    private static String said(Diagnostic found) {
        return "[%s] %d,%d %s %s / %s"
                .formatted(
                        found.severity(),
                        found.location().line(),
                        found.location().column(),
                        found.id(),
                        found.message().text(),
                        found.hint().orElseThrow().text());
    }
}
