package io.github.letterwright.view;

import io.github.letterwright.diagnostic.CodePoint;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Text;
import io.github.letterwright.read.Locations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gathers what is wrong with a case while its view is made. */
final class Findings {

    private final Locations locations;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Findings(Locations locations) {
        this.locations = locations;
    }

    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Adds a diagnostic with a hint that lists what could stand there instead. */
    void addAllowing(Collection<String> allowed, Diagnostic diagnostic) {
        add(
                diagnostic.withHint(
                        "allowed: " + (allowed.isEmpty() ? "none" : String.join(", ", allowed))));
    }

    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    SourceLocation at(Pointer pointer) {
        return locations.of(pointer.text());
    }

    SourceLocation at(Pointer pointer, int offset, int length) {
        return locations.of(pointer.text(), offset, length);
    }

    /** Refuses characters that XML 1.0, and so a letter, cannot carry. */
    void refuseUnprintable(Text text, Pointer pointer) {
        String source = text.source();
        for (int i = Manuscript.unprintable(source, 0);
                i >= 0;
                i = Manuscript.unprintable(source, i + 1)) {
            String name = CodePoint.name(source.charAt(i));
            add(
                    Diagnostic.error(
                                    "LW351",
                                    at(pointer, i, 1),
                                    "the character " + name + " cannot stand in a letter")
                            .withHint("remove it"));
        }
    }
}
