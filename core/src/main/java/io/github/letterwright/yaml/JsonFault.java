package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a JSON parser choked on in words that show how to mend it. */
final class JsonFault {

    private static final String ID = "LW101";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d_$+.-]+");
    private static final String STRUCTURE = "{}[],:";

    private final SourceText source;
    private final String text;
    private final int stop;
    private final int at;
    private final int previous;

    private JsonFault(SourceText source, int at) {
        this.source = source;
        this.text = source.text();
        this.stop = Math.min(at, text.length());
        this.at = beginOfWord(stop);
        this.previous = lastWord();
    }

    /** What is wrong at an offset, or just before it. */
    static Diagnostic at(SourceText source, int offset) {
        return new JsonFault(source, offset).diagnostic();
    }

    /** The parser may have read some of a word that it does not know. */
    private int beginOfWord(int from) {
        int begin = from;
        while (begin > 0 && WORD.matcher(text.substring(begin - 1, begin)).matches()) {
            begin--;
        }
        return begin < from && begin > 0 && text.charAt(begin - 1) == '"' ? from : begin;
    }

    private int lastWord() {
        int i = at - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i;
    }

    private char before() {
        return previous < 0 ? ' ' : text.charAt(previous);
    }

    private Diagnostic diagnostic() {
        if (text.stripLeading().isEmpty() || "{[".indexOf(text.stripLeading().charAt(0)) < 0) {
            return said(at, 1, "a .json file begins with {")
                    .withHint("if this is YAML, give the file a name that ends in .yaml");
        }
        int quotation = openQuotation();
        if (quotation >= 0) {
            return insideText(quotation);
        }
        if (at >= text.length()) {
            return bracket();
        }
        char here = text.charAt(at);
        if (text.startsWith("//", at) || text.startsWith("/*", at) || here == '#') {
            return said(at, 1, "JSON has no comments").withHint("take it out, or write YAML");
        }
        if ("'‘’‚“”„".indexOf(here) >= 0) {
            return said(at, 1, "JSON takes straight double quotation marks alone")
                    .withHint("write \" before and behind the text");
        }
        return STRUCTURE.indexOf(here) >= 0 ? structure(here) : value();
    }

    private Diagnostic structure(char here) {
        boolean closes = here == '}' || here == ']';
        if (closes && before() == ',') {
            return said(previous, 1, "a comma behind the last entry").withHint("take it out");
        }
        if (closes && before() != ':') {
            return bracket();
        }
        return here == ','
                ? said(at, 1, "a comma too many").withHint("take it out")
                : said(at, 1, "a value is missing before this")
                        .withHint("write a value, such as \"…\"");
    }

    private Diagnostic bracket() {
        Brackets brackets = Brackets.of(text, 0, at);
        int open = brackets.opened();
        if (open < 0) {
            return said(at, 1, "a closing bracket that nothing opens").withHint("take it out");
        }
        char bracket = text.charAt(open);
        int place = at < text.length() ? at : Math.max(0, previous);
        return said(
                        place,
                        1,
                        "the bracket "
                                + bracket
                                + " of line "
                                + source.at(open, 1).line()
                                + " is not closed")
                .withHint(
                        "write "
                                + Brackets.closing(bracket)
                                + (at < text.length() ? " before this" : " behind this"));
    }

    private Diagnostic value() {
        Matcher word = WORD.matcher(text).region(at, text.length());
        boolean isWord = word.lookingAt();
        boolean behindValue = previous >= 0 && "{[,:".indexOf(before()) < 0;
        if (behindValue && isWord && previous == at - 1 && before() == '"') {
            return said(previous, 1, "a quotation mark inside a text")
                    .withHint("write \\\" for each quotation mark inside the text");
        }
        if (behindValue) {
            boolean colon = isKeyBefore();
            return said(previous, 1, (colon ? "a colon" : "a comma") + " is missing behind this")
                    .withHint(
                            colon
                                    ? "write a colon between a key and its value"
                                    : "write a comma between two entries");
        }
        return isWord
                ? word(word.group(), word.end() - at)
                : said(at, 1, "this is not JSON").withHint("put text in double quotation marks");
    }

    private Diagnostic word(String word, int length) {
        if (word.matches("(?i)true|false")) {
            return said(at, length, "JSON writes this word small")
                    .withHint("write {-}", word.toLowerCase(Locale.ROOT));
        }
        return word.matches("None|Null|NULL|nil|undefined|NaN")
                ? said(at, length, "a word of programs for nothing")
                        .withHint("take the key and its value out, with one comma")
                : said(at, length, "JSON wants text and keys in quotation marks")
                        .withHint("write {}", word);
    }

    /** Whether the text before the fault is a key: it stands in braces, behind no colon. */
    private boolean isKeyBefore() {
        int open = Brackets.of(text, 0, at).opened();
        int quote = text.lastIndexOf('"', previous - 1);
        if (open < 0 || text.charAt(open) != '{' || before() != '"' || quote < 0) {
            return "=".indexOf(text.charAt(at)) >= 0;
        }
        String front = text.substring(0, quote).stripTrailing();
        return front.endsWith("{") || front.endsWith(",");
    }

    /** The quotation mark of a text that is still open where the parser stopped, on its line. */
    private int openQuotation() {
        int begin = source.offset(source.lineOf(stop), 0);
        int open = -1;
        for (int i = begin; i < stop; i++) {
            char c = text.charAt(i);
            i += c == '\\' && open >= 0 ? 1 : 0;
            open = c == '"' ? (open < 0 ? i : -1) : open;
        }
        return open;
    }

    private Diagnostic insideText(int quotation) {
        char here = stop < text.length() ? text.charAt(stop) : '\n';
        if (here == '\n' || here == '\r') {
            return said(quotation, 1, "a quotation mark without its end on the line")
                    .withHint("close the text with \"; a new line inside it is written \\n");
        }
        if (here == '\t') {
            return said(stop, 1, "a tab inside a text").withHint("write \\t, or a space");
        }
        int escape = text.lastIndexOf('\\', stop);
        return said(escape < quotation ? stop : escape, 2, "an unknown escape in quoted text")
                .withHint("a backslash is written \\\\");
    }

    private Diagnostic said(int offset, int length, String message) {
        SourceLocation place = source.at(Math.min(offset, text.length()), length);
        return Diagnostic.error(ID, place, message);
    }
}
