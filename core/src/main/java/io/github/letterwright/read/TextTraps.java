package io.github.letterwright.read;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Text;
import io.github.letterwright.yaml.YamlDocument;
import io.github.letterwright.yaml.YamlMapping;
import io.github.letterwright.yaml.YamlNode;
import io.github.letterwright.yaml.YamlScalar;
import java.util.Map;

/** Reads free text, and refuses it where YAML may have taken some of its words. */
final class TextTraps {

    private static final Text NO_TEXT = Text.parse("");

    private final YamlDocument document;
    private final Findings findings;

    TextTraps(YamlDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    /** The text of a node; an empty one where the node is none. */
    Text read(YamlNode node) {
        if (node instanceof YamlScalar scalar) {
            refuseComment(scalar);
            refuseFlow(scalar);
            return marks(scalar);
        }
        if (node instanceof YamlMapping mapping) {
            refuseColon(mapping);
        }
        return NO_TEXT;
    }

    private void refuseComment(YamlScalar scalar) {
        document.commentBehind(scalar)
                .ifPresent(
                        comment ->
                                findings.add(
                                        Diagnostic.error(
                                                        "LW116",
                                                        comment.location(),
                                                        "a comment behind unquoted text")
                                                .withHint(
                                                        "if it belongs to the text, write {}; if"
                                                                + " not, put the comment above the"
                                                                + " key",
                                                        escaped(
                                                                scalar.text()
                                                                        + " "
                                                                        + comment.text()))));
    }

    private void refuseFlow(YamlScalar scalar) {
        boolean risky = !scalar.text().matches("[\\d.-]*");
        if (scalar.inFlow() && scalar.style() == YamlScalar.Style.PLAIN && risky) {
            findings.add(
                    Diagnostic.error(
                                    "LW117",
                                    scalar.location(),
                                    "unquoted text inside [ ] or { }: a comma would split it")
                            .withHint("write {}", escaped(scalar.text())));
        }
    }

    /** A text with a colon in it reads as a mapping of one key. */
    private void refuseColon(YamlMapping mapping) {
        if (mapping.entries().size() != 1) {
            return;
        }
        Map.Entry<String, YamlNode> entry = mapping.entries().entrySet().iterator().next();
        boolean block = mapping.location().equals(mapping.keyLocations().get(entry.getKey()));
        if (block && entry.getValue() instanceof YamlScalar value) {
            String text = (entry.getKey() + ": " + value.text()).strip();
            findings.add(
                    Diagnostic.error("LW118", mapping.location(), "a colon in unquoted text")
                            .withHint("write {}", escaped(text)));
        }
    }

    private Text marks(YamlScalar scalar) {
        String text = scalar.text();
        if (scalar.style() == YamlScalar.Style.BLOCK) {
            text = text.replaceFirst("\n+$", "");
        }
        try {
            return Text.parse(text);
        } catch (Text.MalformedMarkException e) {
            int end = text.indexOf(">>", e.offset());
            int length = end < 0 ? 2 : end + 2 - e.offset();
            SourceLocation place = document.locate(scalar.pointer(), e.offset(), length);
            findings.add(
                    Diagnostic.error("LW119", place, e.getMessage())
                            .withHint(
                                    "write <<kind|words>> or <<kind>>; the characters themselves"
                                            + " are written \\<<"));
            return NO_TEXT;
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
