package io.github.letterwright.preview;

import io.github.letterwright.compose.DocumentText;
import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.compose.HtmlText;
import io.github.letterwright.compose.Origin;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The way from a place in a letter back to the files. */
final class Origins {

    private final Facts facts;

    Origins(Facts facts) {
        this.facts = facts;
    }

    /**
     * Where a place of the letter came from.
     *
     * @param query {@code at} is the number of characters before the place, white space left out,
     *     in the body of the HTML or, with {@code view=text}, in the text; {@code words} are looked
     *     for instead, their {@code nth} occurrence from 0. Empty when they are not there
     */
    Optional<Map<String, Object>> find(HtmlDocument letter, Query query) {
        int at = query.number("at", 0);
        Optional<String> words = query.text("words").map(BodyText::withoutSpace);
        if (words.isPresent()) {
            return find(letter, BodyText.seen(letter.text()), words.get(), query.number("nth", 0));
        }
        return Optional.of(
                "text".equals(query.text("view").orElse("html"))
                        ? at(letter, inText(letter, at))
                        : at(letter, BodyText.of(letter.text()).offset(at)));
    }

    private static int inText(HtmlDocument letter, int at) {
        return aligned(letter, BodyText.withoutSpace(HtmlText.of(letter)), at);
    }

    private static int aligned(HtmlDocument letter, String text, int at) {
        BodyText body = BodyText.seen(letter.text());
        return body.offset(new Alignment(text, body.units()).inBody(at));
    }

    /**
     * Where a place on a page of the PDF came from. What is printed in the margin comes from the
     * styles of the page.
     *
     * @param query {@code page} is its number, {@code at} the number of characters before the place
     *     on that page. Empty when the page has no such place
     */
    Optional<Map<String, Object>> onPage(HtmlDocument letter, PrintedPages pages, Query query) {
        return pages.place(Math.max(query.number("page", 1), 1), query.number("at", 0))
                .flatMap(
                        place ->
                                place.line().inMargin()
                                        ? inMargin(letter, place.line())
                                        : Optional.of(
                                                at(
                                                        letter,
                                                        aligned(
                                                                letter,
                                                                pages.units(),
                                                                place.unit()))));
    }

    private Optional<Map<String, Object>> inMargin(HtmlDocument letter, PrintedLine line) {
        return Optional.of(letter.text().indexOf("@page"))
                .filter(offset -> offset >= 0)
                .map(offset -> at(letter, offset))
                .map(
                        tree -> {
                            tree.put("words", line.text());
                            return tree;
                        });
    }

    private Optional<Map<String, Object>> find(
            HtmlDocument letter, BodyText body, String words, int nth) {
        String text = body.units();
        int found = -1;
        int count = 0;
        for (int i = 0; i + words.length() <= text.length() && !words.isEmpty(); i++) {
            if (text.regionMatches(true, i, words, 0, words.length())) {
                found = count == nth ? i : found;
                count++;
            }
        }
        if (found < 0) {
            return Optional.empty();
        }
        Map<String, Object> tree = at(letter, body.offset(found));
        tree.put("matches", count);
        return Optional.of(tree);
    }

    private Map<String, Object> at(HtmlDocument letter, int offset) {
        Origin origin = letter.originAt(offset);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("template", facts.place(new DocumentText(letter).blame(offset)));
        tree.put("data", origin.isData() ? data(origin, letter, offset) : null);
        tree.put("words", words(letter.text(), origin, offset));
        return tree;
    }

    private Map<String, Object> data(Origin origin, HtmlDocument letter, int offset) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("pointer", origin.pointer());
        tree.putAll(facts.place(letter.placeOf(offset, offset + 1)));
        return tree;
    }

    /** What was printed there from one place, as a reader sees it. */
    private static String words(String html, Origin origin, int offset) {
        int from = Math.max(html.lastIndexOf('>', offset) + 1, origin.start());
        int next = html.indexOf('<', offset);
        int to = Math.min(next < 0 ? html.length() : next, origin.end());
        return html.substring(from, Math.max(from, to))
                .strip()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
