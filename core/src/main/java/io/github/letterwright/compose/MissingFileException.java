package io.github.letterwright.compose;

import freemarker.template.TemplateModelException;

/** A template asks for a file that the pack does not have, or that a letter cannot use. */
final class MissingFileException extends TemplateModelException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    MissingFileException(Fault fault) {
        super(fault.message());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
