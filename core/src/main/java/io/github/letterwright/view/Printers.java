package io.github.letterwright.view;

import io.github.letterwright.model.Text;
import io.github.letterwright.pack.LanguageWords;
import io.github.letterwright.pack.Redaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What prints the values of one letter, in its language and for its audience.
 *
 * @param texts texts of one line
 * @param narratives texts of paragraphs
 * @param words fixed words, numbers and lists
 * @param dates dates and months
 */
record Printers(
        TextPrinter texts, NarrativePrinter narratives, WordPrinter words, DatePrinter dates) {

    static Printers of(
            LanguageWords words, Redaction redaction, Audience audience, Findings findings) {
        String bar = words.labels().getOrDefault(Marker.REDACTED, Marker.REDACTED);
        TextPrinter texts = new TextPrinter(new Marker(redaction, bar, audience), findings);
        return new Printers(
                texts,
                new NarrativePrinter(texts),
                new WordPrinter(words),
                new DatePrinter(words, findings));
    }

    Optional<Printed> text(Optional<Text> text, Pointer pointer) {
        return text.map(value -> texts.print(value, pointer));
    }

    Optional<DateView> date(Optional<LocalDate> date, Pointer pointer) {
        return date.map(value -> dates.print(value, pointer));
    }

    /** Texts, each with its own place; those of a pack have none. */
    List<Printed> texts(List<Text> list, Pointer pointer) {
        List<Printed> printed = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            printed.add(texts.print(list.get(i), pointer.child(i)));
        }
        return List.copyOf(printed);
    }

    ListView list(List<Text> list, Pointer pointer) {
        return words.print(texts(list, pointer));
    }
}
