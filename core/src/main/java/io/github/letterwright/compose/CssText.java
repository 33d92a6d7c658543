package io.github.letterwright.compose;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Optional;

/**
 * {@code css(text)}: a text that is safe between the quotes of a CSS string in a style element. Its
 * origin is that of the text.
 */
record CssText(Trace trace) implements TemplateMethodModelEx {

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel text)) {
            throw new MisuseException("css(…) takes one text");
        }
        String escaped = escape(text.getAsString());
        return new Markup.Plain(List.of(new Piece(escaped, trace.takeRead(), Optional.empty())));
    }

    static String escape(String text) {
        StringBuilder css = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            if (c < ' ' || "\"'\\<>&".indexOf(c) >= 0) {
                                css.append('\\').append(Integer.toHexString(c)).append(' ');
                            } else {
                                css.appendCodePoint(c);
                            }
                        });
        return css.toString();
    }
}
