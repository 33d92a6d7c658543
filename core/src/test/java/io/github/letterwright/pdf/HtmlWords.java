package io.github.letterwright.pdf;

import io.github.letterwright.compose.HtmlDocument;
import java.util.List;

/** The words of a letter's body. */
final class HtmlWords {

    private HtmlWords() {}

    static List<String> of(HtmlDocument letter) {
        String body = letter.text().substring(letter.text().indexOf("<body>"));
        return List.of(
                body.replaceAll("</?(?:a|em|strong)(?: [^>]*)?>", "")
                        .replaceAll("<[^>]*>", " ")
                        .strip()
                        .split("\\s+"));
    }
}
