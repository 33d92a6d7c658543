package io.github.letterwright.rule.prose;

import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Text;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.read.Locations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text of a case as its parties read it, and where its words stand in the case description. What
 * several rules read in it, such as its sentences, is read once; of one thread.
 */
public final class Passage {

    private final String pointer;
    private final String text;
    private final Text source;
    private final Locations locations;
    private final WrittenDates finder;
    private @Nullable List<Sentence> sentences;
    private @Nullable List<Optional<Conclusion>> conclusions;
    private @Nullable List<DateContext> dates;
    private @Nullable List<CitedDocument> cited;
    private @Nullable List<StatedRequest> stated;
    private @Nullable Passage withoutQuotations;
    private @Nullable String words;

    private Passage(
            String pointer, String text, Text source, Locations locations, WrittenDates finder) {
        this.pointer = pointer;
        this.text = text;
        this.source = source;
        this.locations = locations;
        this.finder = finder;
    }

    /** A text field of a case, by the JSON Pointer of the field. */
    static Passage of(CaseFile file, String pointer, Text text, WrittenDates finder) {
        return new Passage(pointer, text.toString(), text, file.locations(), finder);
    }

    /** The JSON Pointer of its field. */
    public String pointer() {
        return pointer;
    }

    /** Its words; offsets into it are in chars. */
    public String text() {
        return text;
    }

    /** The text with its marks. */
    public Text source() {
        return source;
    }

    /** Where words were removed at the source: what is read there is the kind of the mark. */
    List<ClosingStatement.Span> removed() {
        List<ClosingStatement.Span> removed = new ArrayList<>();
        int from = 0;
        for (Text.Part part : source.parts()) {
            int length = new Text("", List.of(part)).toString().length();
            if (part instanceof Text.Redaction mark && mark.words().isEmpty()) {
                removed.add(new ClosingStatement.Span(from, length));
            }
            from += length;
        }
        return removed;
    }

    /** The same with blanks in the stead of quoted words, which are a source's. */
    public Passage withoutQuotations() {
        if (withoutQuotations == null) {
            String own = Quotation.blanked(text);
            withoutQuotations =
                    own.equals(text) ? this : new Passage(pointer, own, source, locations, finder);
        }
        return withoutQuotations;
    }

    /** Its sentences, in order. */
    public List<Sentence> sentences() {
        if (sentences == null) {
            sentences = Sentence.split(text);
        }
        return sentences;
    }

    /** What each of its sentences concludes, in their order. */
    List<Optional<Conclusion>> conclusions() {
        if (conclusions == null) {
            conclusions =
                    sentences().stream().map(sentence -> Conclusion.of(sentence.text())).toList();
        }
        return conclusions;
    }

    /** Its dates with their surroundings, in order. */
    List<DateContext> dates() {
        if (dates == null) {
            dates = DateContext.in(text, finder.in(text), sentences());
        }
        return dates;
    }

    /** The single days that it names, in order. */
    public List<DateMention> days() {
        return dates().stream()
                .map(DateContext::date)
                .filter(date -> date.isDay() && !date.ranged())
                .map(date -> new DateMention(this, date, DateMention.Certainty.TOLD))
                .toList();
    }

    /** The months of a year that it names without a day, in order. */
    public List<DateMention> months() {
        return dates().stream()
                .map(DateContext::date)
                .filter(date -> !date.isDay() && !date.isYear())
                .map(date -> new DateMention(this, date, DateMention.Certainty.TOLD))
                .toList();
    }

    /** What it cites by a day, in order. */
    public List<CitedDocument> cited() {
        if (cited == null) {
            cited = CitedDocument.in(this);
        }
        return cited;
    }

    /** What it asks for now, piece by piece, if it is a case summary. */
    public List<StatedRequest> stated() {
        if (stated == null) {
            stated = StatedRequest.in(this);
        }
        return stated;
    }

    /** Its words and numbers in small letters, with one blank between two. */
    public String words() {
        if (words == null) {
            words = Words.of(text);
        }
        return words;
    }

    /** Where it stands as a whole: its first line. */
    public SourceLocation place() {
        return at(0, text.length());
    }

    /**
     * Where a piece of it stands in the case description.
     *
     * @param from where it begins in {@link #text}
     * @param to where it ends
     */
    public SourceLocation at(int from, int to) {
        ClosingStatement.Span span =
                SourceOffsets.of(source).span(new ClosingStatement.Span(from, to - from));
        return locations.of(pointer, span.offset(), span.length());
    }
}
