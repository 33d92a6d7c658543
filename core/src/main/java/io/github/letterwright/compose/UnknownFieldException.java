package io.github.letterwright.compose;

import freemarker.template.TemplateModelException;
import java.util.List;

/** A template asks for a field that the view does not have. */
final class UnknownFieldException extends TemplateModelException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<String> known;

    UnknownFieldException(String name, List<String> known) {
        super(name);
        this.name = name;
        this.known = known;
    }

    String name() {
        return name;
    }

    /** The fields that there are. */
    List<String> known() {
        return known;
    }
}
