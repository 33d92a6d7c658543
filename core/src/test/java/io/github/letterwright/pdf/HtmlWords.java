package io.github.letterwright.pdf;

import io.github.letterwright.compose.HtmlDocument;
import java.util.List;

/** The words of a letter's body, with the numbers that its one numbered list prints. */
final class HtmlWords {

    private HtmlWords() {}

    static List<String> of(HtmlDocument letter) {
        String body = letter.text().substring(letter.text().indexOf("<body>"));
        return List.of(
                body.replaceAll("</?(?:a|em|strong)(?: [^>]*)?>", "")
                        .replace("<ol>\n<li>First</li>\n<li>", "1. First 2. ")
                        .replaceAll("<[^>]*>", " ")
                        .strip()
                        .split("\\s+"));
    }
}
