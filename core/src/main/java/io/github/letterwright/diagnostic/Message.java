package io.github.letterwright.diagnostic;

import java.util.List;
import java.util.Objects;

/**
 * A sentence that may quote the case. Case text is patient data, so that it stands apart from our
 * own words: a run with {@code quoteText=false} prints {@link #withoutQuotes()}.
 *
 * @param pattern our own words, with {@code {}} for each quote
 * @param quotes what is quoted, in order
 */
public record Message(String pattern, List<String> quotes) {

    private static final String GAP = "{}";

    public Message {
        Objects.requireNonNull(pattern, "pattern");
        quotes = List.copyOf(quotes);
    }

    /**
     * A message.
     *
     * @param pattern our own words, with {@code {}} for each quote
     * @param quotes what is quoted, in order
     */
    public static Message of(String pattern, String... quotes) {
        return new Message(pattern, List.of(quotes));
    }

    /** The sentence with its quotes in quotation marks. */
    public String text() {
        return filled(true);
    }

    /** The sentence with an ellipsis for each quote. */
    public String withoutQuotes() {
        return filled(false);
    }

    /** The sentence in one line, whatever line ends its quotes have. */
    String inOneLine(boolean quoting) {
        return filled(quoting).replace("\r", "").replace("\n", "\\n");
    }

    private String filled(boolean quoting) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (String quote : quotes) {
            int gap = pattern.indexOf(GAP, from);
            if (gap < 0) {
                break;
            }
            text.append(pattern, from, gap).append('"').append(quoting ? quote : "…").append('"');
            from = gap + GAP.length();
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    /** The same as {@link #text()}. */
    @Override
    public String toString() {
        return text();
    }
}
