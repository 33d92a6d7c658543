package io.github.letterwright.view;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.model.Text;
import io.github.letterwright.pack.PackField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Prints the organization's own facts.
 *
 * @param print prints their values
 * @param findings what is wrong with them
 */
record FieldPrinter(Printers print, Findings findings) {

    private static final Pointer FIELDS = Pointer.to("fields");

    /** The fields that are given, in the order in which the pack declares them. */
    Map<String, Printed> print(Map<String, PackField> declared, Map<String, Text> given) {
        Map<String, Printed> printed = new LinkedHashMap<>();
        for (PackField field : declared.values()) {
            Text text = given.get(field.name());
            if (text != null) {
                printed.put(field.name(), print(field, text));
            } else if (field.required()) {
                missing(field);
            }
        }
        new TreeMap<>(given)
                .keySet().stream()
                        .filter(name -> !declared.containsKey(name))
                        .forEach(name -> undeclared(name, declared));
        return Collections.unmodifiableMap(printed);
    }

    private Printed print(PackField field, Text text) {
        Pointer at = FIELDS.child(field.name());
        Printed open =
                switch (field.type()) {
                    case TEXT -> print.texts().print(text, at);
                    case DATE -> date(text, at);
                    case NUMBER -> number(text, at);
                };
        boolean closed = field.confidential() && print.texts().marker().hides();
        return closed ? print.texts().printMarker(field.name(), at) : open;
    }

    private Printed date(Text text, Pointer at) {
        return parsedDate(text.source())
                .map(date -> print.dates().print(date, at).printed())
                .orElseGet(() -> malformed(text, at, "a date", "write it as 2015-01-30"));
    }

    private static Optional<LocalDate> parsedDate(String source) {
        try {
            return Optional.of(LocalDate.parse(source));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Printed number(Text text, Pointer at) {
        boolean whole = text.source().matches("-?[0-9]+");
        return whole
                ? print.texts().print(text, at)
                : malformed(text, at, "a whole number", "write it in digits alone");
    }

    private Printed malformed(Text text, Pointer at, String expected, String hint) {
        findings.add(
                Diagnostic.error(
                                "LW358",
                                findings.at(at),
                                "{} is not " + expected + ", as the pack wants it",
                                text.source())
                        .withHint(hint));
        return print.texts().print(text, at);
    }

    private void missing(PackField field) {
        String message = "the pack wants the field \"" + field.name() + "\", which is missing";
        findings.add(
                Diagnostic.error("LW356", findings.at(FIELDS), message)
                        .withHint("add \"" + field.name() + "\" under \"fields\""));
    }

    private void undeclared(String name, Map<String, PackField> declared) {
        findings.addAllowing(
                declared.keySet(),
                Diagnostic.error(
                        "LW357",
                        findings.at(FIELDS.child(name)),
                        "the pack declares no field {}",
                        name));
    }
}
