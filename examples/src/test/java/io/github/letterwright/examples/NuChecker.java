package io.github.letterwright.examples;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.checker.InfoAwareErrorHandler;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker, which judges markup, ARIA and the CSS within a page. */
final class NuChecker {

    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    /**
     * Letters are HTML and XML at once, for the PDF stage reads them as XML; the checker's own
     * front ends show this as an info. And it does not hold an inline style or script against the
     * hash that the page's policy names, as browsers do.
     */
    private static final Pattern FILTERED =
            Pattern.compile(
                    "Trailing slash on void elements has no effect and interacts badly with unquoted"
                            + " attribute values[.]"
                            + "|Inline (style|script) violates Content Security Policy .*nonce/hash.*");

    private final Messages messages = new Messages();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true);

    NuChecker() {
        try {
            validator.setUpMainSchema(HTML, messages);
            validator.setUpValidatorAndParsers(messages, false, false);
        } catch (Exception e) {
            throw new AssertionError("the Nu HTML checker could not be started", e);
        }
    }

    /** All messages on a page but for those that are filtered: line, severity, text. */
    List<String> messages(Path page) {
        messages.all.clear();
        try (InputStream bytes = Files.newInputStream(page)) {
            InputSource source = new InputSource(bytes);
            source.setEncoding("UTF-8");
            source.setSystemId(page.toUri().toString());
            validator.checkHtmlInputSource(source);
        } catch (Exception e) {
            throw new AssertionError("the Nu HTML checker could not read " + page, e);
        }
        return List.copyOf(messages.all);
    }

    private static final class Messages implements InfoAwareErrorHandler {

        private final List<String> all = new ArrayList<>();

        @Override
        public void info(SAXParseException message) {
            add("info", message);
        }

        @Override
        public void warning(SAXParseException message) {
            if (!FILTERED.matcher(message.getMessage()).matches()) {
                add("warning", message);
            }
        }

        @Override
        public void error(SAXParseException message) {
            add("error", message);
        }

        @Override
        public void fatalError(SAXParseException message) {
            add("fatal", message);
        }

        private void add(String severity, SAXParseException message) {
            all.add(message.getLineNumber() + " " + severity + ": " + message.getMessage());
        }
    }
}
