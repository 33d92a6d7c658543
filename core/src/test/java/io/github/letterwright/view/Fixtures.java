package io.github.letterwright.view;

import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Text;
import io.github.letterwright.pack.LanguageWords;
import io.github.letterwright.pack.Redaction;
import io.github.letterwright.read.Locations;
import java.util.List;
import java.util.Map;

/** What the tests of this package print with. */
final class Fixtures {

    static final LanguageWords ENGLISH =
            new LanguageWords(
                    List.of(
                            "January",
                            "February",
                            "March",
                            "April",
                            "May",
                            "June",
                            "July",
                            "August",
                            "September",
                            "October",
                            "November",
                            "December"),
                    List.of(
                            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
                            "Nov", "Dec"),
                    List.of("zero", "one", "two", "three", "four", "five"),
                    " and ",
                    ", and ",
                    Map.of("date", "MM/dd/yyyy", "month", "MMMM yyyy"),
                    Map.of("upheld", "Upheld", "male", "Male", "expert", "expert"));

    /** Where a field stands, told by its pointer alone. */
    static final Locations LOCATIONS =
            new Locations() {
                @Override
                public SourceLocation of(String pointer) {
                    return SourceLocation.ofFile("case.yaml" + pointer);
                }

                @Override
                public SourceLocation of(String pointer, int offset, int length) {
                    return new SourceLocation("case.yaml" + pointer, 1, offset + 1, length);
                }
            };

    private Fixtures() {}

    static Redaction redaction(Redaction.Marker marker) {
        return new Redaction(marker, Map.of("physician", "treating physician"));
    }

    static TextPrinter texts(Audience audience) {
        return texts(audience, Redaction.Marker.LABEL);
    }

    static TextPrinter texts(Audience audience, Redaction.Marker marker) {
        return new TextPrinter(
                new Marker(redaction(marker), "removed", audience), new Findings(LOCATIONS));
    }

    static Text text(String source) {
        return Text.parse(source);
    }
}
