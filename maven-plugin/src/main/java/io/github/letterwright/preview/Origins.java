package io.github.letterwright.preview;

import io.github.letterwright.compose.DocumentText;
import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.compose.Origin;
import java.util.LinkedHashMap;
import java.util.Map;

/** The way from a place in a letter back to the files. */
final class Origins {

    private final Facts facts;

    Origins(Facts facts) {
        this.facts = facts;
    }

    /** Where the character of the body came from that has so many before it, white space aside. */
    Map<String, Object> at(HtmlDocument letter, int count) {
        int offset = BodyText.offset(letter.text(), count);
        Origin origin = letter.originAt(offset);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("template", facts.place(new DocumentText(letter).blame(offset)));
        tree.put("data", origin.isData() ? data(origin, letter, offset) : null);
        tree.put("words", letter.text().substring(origin.start(), origin.end()));
        return tree;
    }

    private Map<String, Object> data(Origin origin, HtmlDocument letter, int offset) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pointer", origin.pointer());
        tree.putAll(facts.place(letter.placeOf(offset, offset + 1)));
        return tree;
    }
}
