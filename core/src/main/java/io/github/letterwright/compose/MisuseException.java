package io.github.letterwright.compose;

import freemarker.template.TemplateModelException;

/** A template asks for what cannot be done; the message says so in a designer's words. */
final class MisuseException extends TemplateModelException {

    private static final long serialVersionUID = 1L;

    MisuseException(String message) {
        super(message);
    }
}
