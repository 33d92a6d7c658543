package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Message;
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

    /** Two dates in one entry of a list, on two lines: the second has lost its dash. */
    private Optional<Diagnostic> lostDash() {
        String[] dates = text.split("(?:\\s+|,)(?:- *)?");
        boolean dated = dates.length > 1 && Stream.of(dates).allMatch(IsoDate::isDateOrMonth);
        return document.find(pointer)
                .filter(scalar -> dated)
                .flatMap(scalar -> document.secondLine((YamlScalar) scalar))
                .map(
                        place ->
                                Diagnostic.error("LW122", place, "a list entry without its dash")
                                        .withHint(
                                                "write {-}, the dash below the dash above",
                                                "- " + dates[1]));
    }
}
