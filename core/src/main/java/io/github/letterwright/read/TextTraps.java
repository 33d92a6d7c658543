package io.github.letterwright.read;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.model.Text;
import io.github.letterwright.yaml.Quotation;
import io.github.letterwright.yaml.YamlComment;
import io.github.letterwright.yaml.YamlDocument;
import io.github.letterwright.yaml.YamlMapping;
import io.github.letterwright.yaml.YamlNode;
import io.github.letterwright.yaml.YamlScalar;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads free text, and refuses it where YAML may have taken some of its words. */
final class TextTraps {

    private static final Text NO_TEXT = Text.parse("");
    private static final int MOST_MARKS = 20;
    private static final String BARE = "unquoted text inside [ ] or { }: a comma would split it";

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
            refuseDash(scalar);
            refuseLostDash(scalar);
            refuseSign(scalar);
            refuseFlow(scalar);
            return marks(scalar);
        }
        if (node instanceof YamlMapping mapping) {
            refuseColon(mapping);
        }
        return NO_TEXT;
    }

    /** The texts of a list; unquoted ones between brackets are refused together. */
    List<Text> readList(List<YamlNode> nodes) {
        List<YamlScalar> bare =
                nodes.stream()
                        .filter(YamlScalar.class::isInstance)
                        .map(YamlScalar.class::cast)
                        .filter(TextTraps::isBareInFlow)
                        .toList();
        if (bare.size() < 2) {
            return nodes.stream().map(this::read).toList();
        }
        findings.add(
                Diagnostic.error("LW117", bare.get(0).location(), BARE)
                        .withHint(
                                "write {-}; a comma between quotation marks belongs to the text",
                                FlowList.quoted(nodes)));
        return nodes.stream().map(node -> NO_TEXT).toList();
    }

    private void refuseComment(YamlScalar scalar) {
        document.commentBehind(scalar)
                .map(comment -> commentBehind(scalar, comment))
                .ifPresent(findings::add);
    }

    private static Diagnostic commentBehind(YamlScalar scalar, YamlComment comment) {
        String text = (scalar.text() + " " + comment.text()).strip();
        return Diagnostic.error(
                        "LW116",
                        comment.location(),
                        scalar.text().isEmpty()
                                ? "a comment where text belongs"
                                : "a comment behind unquoted text")
                .withHint(
                        "if it belongs to the text, write {}; if not, put the comment above the"
                                + " key",
                        Quotation.of(text))
                .withRelated(List.of(scalar.location()));
    }

    private void refuseDash(YamlScalar scalar) {
        document.dashIn(scalar)
                .map(
                        place ->
                                Diagnostic.error("LW122", place, "a dash inside unquoted text")
                                        .withHint(
                                                "if an entry of the list begins here, put its dash"
                                                        + " below the dash above; if not, put all of"
                                                        + " the text in quotation marks"))
                .ifPresent(findings::add);
    }

    /** An entry over two lines, where the second is likely another. */
    private void refuseLostDash(YamlScalar scalar) {
        document.lostEntryIn(scalar)
                .map(
                        place ->
                                Diagnostic.error("LW122", place, "a line of a list without a dash")
                                        .withHint(
                                                "if an entry begins here, put a dash before it,"
                                                        + " below the dash above; if not, write all"
                                                        + " of the entry on one line"))
                .ifPresent(findings::add);
    }

    private void refuseSign(YamlScalar scalar) {
        if (document.hasSignForBar(scalar)) {
            findings.add(
                    Diagnostic.error(
                                    "LW122",
                                    scalar.location(),
                                    "a line of one sign, where a bar (|) belongs")
                            .withHint("write | for it, and leave the text below it"));
        }
    }

    private void refuseFlow(YamlScalar scalar) {
        if (isBareInFlow(scalar)) {
            findings.add(
                    Diagnostic.error("LW117", scalar.location(), BARE)
                            .withHint("write {}", Quotation.of(scalar.text())));
        }
    }

    private static boolean isBareInFlow(YamlScalar scalar) {
        boolean risky = !scalar.text().matches("[\\d.-]*");
        return scalar.inFlow() && scalar.style() == YamlScalar.Style.PLAIN && risky;
    }

    /** A text with a colon in it reads as a mapping of one key. */
    private void refuseColon(YamlMapping mapping) {
        if (mapping.entries().size() != 1) {
            return;
        }
        Map.Entry<String, YamlNode> entry = mapping.entries().entrySet().iterator().next();
        boolean block = mapping.location().equals(mapping.keyLocations().get(entry.getKey()));
        if (block && entry.getValue() instanceof YamlScalar value) {
            Diagnostic fault =
                    Diagnostic.error("LW118", mapping.location(), "a colon in unquoted text");
            String text = Quotation.of((entry.getKey() + ": " + value.text()).strip());
            findings.add(
                    entry.getKey().matches("[a-z]+[A-Za-z]*")
                            ? fault.withHint(
                                    "write {}; or, if its first word is no part of the text, {}",
                                    text,
                                    Quotation.of(value.text().strip()))
                            : fault.withHint("write {}", text));
        }
    }

    private Text marks(YamlScalar scalar) {
        String text = scalar.text();
        if (scalar.style() == YamlScalar.Style.BLOCK) {
            text = text.replaceFirst("\n+$", "");
        }
        try {
            Text read = Text.parse(text);
            MarkTraps.in(read).stream().limit(MOST_MARKS).forEach(it -> refuse(scalar, it));
            return read;
        } catch (Text.MalformedMarkException e) {
            refuseMalformed(scalar, text, e);
            return NO_TEXT;
        }
    }

    /** All of a text's marks that are malformed, not its first alone. */
    private void refuseMalformed(
            YamlScalar scalar, String text, Text.MalformedMarkException first) {
        int from = 0;
        Optional<Text.MalformedMarkException> fault = Optional.of(first);
        for (int told = 0; fault.isPresent() && told < MOST_MARKS; told++) {
            int begin = from + fault.get().offset();
            refuse(
                    scalar,
                    new MarkTraps.Trap(
                            fault.get().getMessage(),
                            MarkTraps.WRITTEN,
                            begin,
                            fault.get().length()));
            from = Math.min(text.length(), begin + fault.get().length());
            fault = Text.fault(text.substring(from));
        }
    }

    private void refuse(YamlScalar scalar, MarkTraps.Trap trap) {
        findings.add(
                Diagnostic.error(
                                "LW119",
                                document.locate(scalar.pointer(), trap.offset(), trap.length()),
                                trap.message())
                        .withHint(trap.hint()));
    }
}
