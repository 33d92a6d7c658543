package io.github.letterwright.diagnostic;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence that may quote the case. Case text is patient data, so that it stands apart from our
 * own words: a run with {@code quoteText=false} prints {@link #withoutQuotes()}.
 *
 * @param pattern our own words, with {@code {}} for each quote, or {@code {-}} for one that is to
 *     be copied and therefore stands without quotation marks, such as a whole line
 * @param quotes what is quoted, in order
 */
public record Message(String pattern, List<String> quotes) {

    private static final Pattern GAP = Pattern.compile("\\{(-?)}");

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
        Iterator<String> rest = quotes.iterator();
        return GAP.matcher(pattern)
                .replaceAll(
                        gap -> {
                            if (!rest.hasNext()) {
                                return Matcher.quoteReplacement(gap.group());
                            }
                            String quote = rest.next();
                            String mark = gap.group(1).isEmpty() ? "\"" : "";
                            return Matcher.quoteReplacement(mark + (quoting ? quote : "…") + mark);
                        });
    }

    /** The same as {@link #text()}. */
    @Override
    public String toString() {
        return text();
    }
}
