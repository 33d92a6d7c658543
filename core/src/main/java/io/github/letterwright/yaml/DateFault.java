package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Message;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text that stands where a date belongs, and is none.
 *
 * @param pointer where it stands
 * @param wanted what the schema wants there
 */
record DateFault(YamlDocument document, String pointer, SchemaWords wanted, String text) {

    Diagnostic said() {
        boolean month = wanted.rule().path("format").asString("").equals("date-or-month");
        Optional<Diagnostic> lostDash = Pointer.isEntry(pointer) ? lostDash() : Optional.empty();
        if (lostDash.isPresent()) {
            return lostDash.get();
        }
        Message hint = DateHint.of(text, month);
        return Diagnostic.error(
                        "LW115",
                        document.locate(pointer),
                        Pointer.noun(pointer) + " is no date: {}",
                        text)
                .withHint(hint);
    }

    /** Several dates in one entry of a list: where they stand on two lines, a dash was lost. */
    private Optional<Diagnostic> lostDash() {
        String[] dates = text.split("[,;]?\\s+(?:- *)?");
        if (dates.length < 2 || !Stream.of(dates).allMatch(IsoDate::isDateOrMonth)) {
            return Optional.empty();
        }
        Optional<SourceLocation> second =
                document.find(pointer).flatMap(node -> document.secondLine((YamlScalar) node));
        return Optional.of(
                second.isPresent()
                        ? Diagnostic.error("LW122", second.get(), "a list entry without its dash")
                                .withHint(
                                        "write {-}, the dash below the dash above", "- " + dates[1])
                        : Diagnostic.error(
                                        "LW115",
                                        document.locate(pointer),
                                        "several dates in one entry")
                                .withHint(
                                        "write each on a line of its own, behind a dash: {-} and"
                                                + " {-}",
                                        "- " + dates[0],
                                        "- " + dates[1]));
    }
}
