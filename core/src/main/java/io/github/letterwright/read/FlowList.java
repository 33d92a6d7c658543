package io.github.letterwright.read;

import io.github.letterwright.yaml.Quotation;
import io.github.letterwright.yaml.YamlNode;
import io.github.letterwright.yaml.YamlScalar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A list of texts between brackets, as it is written with quotation marks. */
final class FlowList {

    /** What is never a line of an address by itself: the comma before it is no end of one. */
    private static final String STATE_AND_ZIP = "[A-Z]{2}\\.? \\d{5}(-\\d{4})?";

    private FlowList() {}

    /** All entries, quoted; a state and its ZIP code stand behind their city. */
    static String quoted(List<YamlNode> entries) {
        List<String> texts = new ArrayList<>();
        for (YamlNode entry : entries) {
            String text = entry instanceof YamlScalar scalar ? scalar.text() : "";
            if (text.matches(STATE_AND_ZIP) && !texts.isEmpty()) {
                text = texts.remove(texts.size() - 1) + ", " + text;
            }
            texts.add(text);
        }
        return texts.stream()
                .map(text -> '"' + Quotation.of(text) + '"')
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
