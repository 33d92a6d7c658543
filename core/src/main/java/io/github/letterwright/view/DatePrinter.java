package io.github.letterwright.view;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.PartialDate;
import io.github.letterwright.pack.LanguageWords;
import java.time.LocalDate;
import java.util.function.BiFunction;

/** Prints dates by the patterns of a language. */
final class DatePrinter {

    private static final String ISO_DATE = "yyyy-MM-dd";
    private static final String MONTH = "MM/yyyy";

    private final DatePattern date;
    private final DatePattern month;

    /** A printer; a broken pattern is a finding, and another stands in for it. */
    DatePrinter(LanguageWords words, Findings findings) {
        date = pattern("date", ISO_DATE, words, findings, DatePattern::ofDate);
        month = pattern("month", MONTH, words, findings, DatePattern::ofMonth);
    }

    private static DatePattern pattern(
            String name,
            String otherwise,
            LanguageWords words,
            Findings findings,
            BiFunction<String, LanguageWords, DatePattern> compiler) {
        String pattern = words.patterns().getOrDefault(name, otherwise);
        try {
            return compiler.apply(pattern, words);
        } catch (IllegalArgumentException e) {
            String message = "the pack's pattern \"%s\", %s, is broken: %s";
            findings.add(
                    Diagnostic.error(
                                    "LW353",
                                    SourceLocation.NONE,
                                    message.formatted(name, pattern, e.getMessage()))
                            .withHint(
                                    "use yyyy, yy, M, MM, MMM, MMMM, d, dd, other letters between"
                                            + " apostrophes"));
            return compiler.apply(otherwise, words);
        }
    }

    DateView print(LocalDate day, Pointer pointer) {
        return view(date.print(day), day.toString(), pointer);
    }

    DateView print(PartialDate partial, Pointer pointer) {
        if (partial.day().isPresent()) {
            return print(partial.month().atDay(partial.day().getAsInt()), pointer);
        }
        return view(month.print(partial.month()), partial.toString(), pointer);
    }

    private static DateView view(String text, String iso, Pointer pointer) {
        return new DateView(Fragments.single(text, pointer), Fragments.single(iso, pointer));
    }
}
