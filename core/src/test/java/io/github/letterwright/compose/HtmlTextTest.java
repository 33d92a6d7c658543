package io.github.letterwright.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.view.Audience;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void blocksStandOnLinesOfTheirOwnAndHeadingsApart() {
        assertThat(text("<div>a</div><h1>One\n  <em>two</em></h1><p>b<br/>c &amp; d</p><p>e</p>"))
                .isEqualTo("a\n\nOne two\n\nb\nc & d\n\ne\n");
    }

    @Test
    void rowsReadAsFactsOrAsCells() {
        assertThat(
                        text(
                                "<table><thead><tr><th>No.</th><th>Item</th></tr></thead>"
                                        + "<tbody><tr><td>1</td><td>MRI</td></tr></tbody></table>"
                                        + "<table><tr><th>Date</th><td>03/04/2015</td></tr></table>"))
                .isEqualTo("No.  Item\n1  MRI\n\nDate: 03/04/2015\n");
    }

    @Test
    void entriesOfListsHaveTheirMarks() {
        assertThat(text("<ul><li>a</li><li><p>b</p></li></ul><ol><li>c</li> <li>d</li></ol>"))
                .isEqualTo("- a\n- b\n\n1. c\n2. d\n");
    }

    @Test
    void whatNobodySeesIsLeftOutAndNoBreakSpacesStay() {
        assertThat(text("<p>a\u00a0 b</p><p hidden=\"hidden\">c</p><style>d</style>"))
                .isEqualTo("a\u00a0 b\n");
    }

    private static String text(String body) {
        String html =
                "<!DOCTYPE html>\n<html><head><title>t</title></head><body>"
                        + body
                        + "</body></html>";
        return HtmlText.of(
                new HtmlDocument(
                        html,
                        "t",
                        "en",
                        "",
                        Optional.empty(),
                        Audience.PARTIES,
                        new Provenance("", "", "", "", Optional.empty(), ""),
                        List.of()));
    }
}
