package io.github.letterwright.compose;

import freemarker.template.TemplateModelException;
import java.util.List;

/** A template asks for a file that the pack does not have, or that a letter cannot use. */
final class MissingFileException extends TemplateModelException {

    private static final long serialVersionUID = 1L;

    private final String pattern;
    private final List<String> quotes;

    /**
     * @param pattern with {@code {}} for each quote
     * @param quotes what a template may have worked out from the case
     */
    MissingFileException(String pattern, String... quotes) {
        super(pattern);
        this.pattern = pattern;
        this.quotes = List.of(quotes);
    }

    String pattern() {
        return pattern;
    }

    List<String> quotes() {
        return quotes;
    }
}
