package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXParseException;

/** What the XML parser says, in the words of somebody who writes HTML. */
final class MalformedXml {

    private static final Set<String> VOID =
            Set.of(
                    "area", "br", "col", "hr", "img", "input", "link", "meta", "wbr", "base",
                    "source", "track", "embed", "param");
    private static final Pattern ENTITY = Pattern.compile("The entity \"(\\w+)\" was referenced.*");
    private static final Pattern QUOTES =
            Pattern.compile("Open quote is expected for attribute \"([^\"]*)\".*");
    private static final Pattern UNCLOSED =
            Pattern.compile("The element type \"([^\"]*)\" must be terminated.*");
    private static final Pattern TWICE = Pattern.compile("Attribute \"([^\"]*)\" was already.*");
    private static final Pattern VALUELESS =
            Pattern.compile("Attribute name \"([^\"]*)\".*' ?= ?'.*");

    private static final Pattern DIRECTIVE =
            Pattern.compile(
                    ".* element type \"(if|else|elseif|list|switch|case|assign|macro|include|import)\""
                            + " .*");

    private static final Pattern LESS_THAN =
            Pattern.compile("The value of attribute \"([^\"]*)\".* must not contain the '<'.*");

    private MalformedXml() {}

    /** Whether an error is about an end tag that is not the one of the element that is open. */
    static boolean isUnclosed(SAXParseException e) {
        return UNCLOSED.matcher(e.getMessage()).matches();
    }

    /**
     * The diagnostic of a parse error.
     *
     * @param innermost the element that was open, if one was
     * @param offset where in the text it is
     */
    static Diagnostic of(
            SAXParseException e, DocumentText text, Optional<String> innermost, int offset) {
        Diagnostic diagnostic = said(e.getMessage(), text, innermost, offset);
        return diagnostic.withRelated(text.data(offset));
    }

    private static Diagnostic said(
            String message, DocumentText text, Optional<String> innermost, int offset) {
        Matcher entity = ENTITY.matcher(message);
        if (entity.matches()) {
            String name = entity.group(1);
            return error(text, offset, "XML does not know &" + name + ";")
                    .withHint(
                            name.equals("nbsp")
                                    ? "write &#160;"
                                    : "write the character itself, or its number: &#…;");
        }
        Matcher unclosed = UNCLOSED.matcher(message);
        if (unclosed.matches()) {
            String end = text.endTagAt(offset);
            return end.isEmpty()
                    ? unclosed(innermost.orElse(unclosed.group(1)), text, offset)
                    : error(text, offset, "</" + end + "> closes nothing that is open");
        }
        Matcher quotes = QUOTES.matcher(message);
        if (quotes.matches()) {
            return error(text, offset, "the value of " + quotes.group(1) + " has no quotes")
                    .withHint("write " + quotes.group(1) + "=\"…\"");
        }
        Matcher directive = DIRECTIVE.matcher(message);
        if (directive.matches()) {
            String name = directive.group(1);
            return error(text, offset, "HTML has no <" + name + ">")
                    .withHint("a directive is written <#" + name + " …>");
        }
        Matcher valueless = VALUELESS.matcher(message);
        if (valueless.matches()) {
            String name = valueless.group(1);
            return error(text, offset, "the attribute " + name + " has no value")
                    .withHint("write " + name + "=\"" + name + "\"");
        }
        Matcher lessThan = LESS_THAN.matcher(message);
        if (lessThan.matches()) {
            String name = lessThan.group(1);
            return error(text, offset, "the value of " + name + " contains a <")
                    .withHint("close its quotation mark; print values there as ${…?string}");
        }
        Matcher twice = TWICE.matcher(message);
        if (twice.matches()) {
            return error(text, offset, "the attribute " + twice.group(1) + " stands twice");
        }
        return other(message, text, offset);
    }

    private static Diagnostic unclosed(String element, DocumentText text, int offset) {
        Diagnostic error = error(text, offset, "<" + element + "> is not closed");
        return VOID.contains(element)
                ? error.withHint("write <" + element + "/>")
                : error.withHint("write </" + element + "> where it ends");
    }

    private static Diagnostic other(String message, DocumentText text, int offset) {
        if (message.contains("entity name must immediately follow the '&'")
                || message.contains("must end with the ';' delimiter")) {
            return error(text, offset, "a bare &").withHint("write &amp;");
        }
        if (message.contains("The content of elements must consist of well-formed")) {
            return error(text, offset, "a bare <").withHint("write &lt;");
        }
        if (message.contains("must be followed by either attribute specifications")) {
            return error(text, offset, "the tag does not go on like this")
                    .withHint("it ends with >, and attributes have a space between them");
        }
        if (message.contains("\"--\" is not permitted within comments")) {
            return error(text, offset, "a comment must not contain --")
                    .withHint("a remark for designers alone is written <#-- … -->");
        }
        return error(text, offset, "not well-formed: " + message);
    }

    private static Diagnostic error(DocumentText text, int offset, String message) {
        return Diagnostic.error("LW320", text.blame(offset), message);
    }
}
