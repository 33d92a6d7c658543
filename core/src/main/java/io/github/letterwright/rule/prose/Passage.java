package io.github.letterwright.rule.prose;

import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Guideline;
import io.github.letterwright.model.Item;
import io.github.letterwright.model.Narrative;
import io.github.letterwright.model.Text;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.read.Locations;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of a case as its parties read it, and where its words stand in the case description.
 *
 * @param pointer the JSON Pointer of its field
 * @param text its words; offsets into it are in chars
 * @param source the text with its marks
 * @param locations of the case
 */
public record Passage(String pointer, String text, Text source, Locations locations) {

    /** A text field of a case. */
    public static Passage of(CaseFile file, String pointer, Text text) {
        return new Passage(pointer, text.toString(), text, file.locations());
    }

    /** A narrative of a case; one in Markdown stands under its own key. */
    public static Passage of(CaseFile file, String pointer, Narrative narrative) {
        boolean markdown = narrative.format() == Narrative.Format.MARKDOWN;
        return of(file, pointer + (markdown ? "/markdown" : ""), narrative.text());
    }

    /** The case summary. */
    public static Passage summary(CaseFile file) {
        return of(file, "/caseSummary", file.reviewCase().caseSummary());
    }

    /** The rationale of an item, counted from 0. */
    public static Passage rationale(CaseFile file, int item) {
        Item its = file.reviewCase().items().get(item);
        return of(file, "/items/" + item + "/rationale", its.rationale());
    }

    /** Everything that the reviewer wrote freely, in the order of the letter. */
    public static List<Passage> narratives(CaseFile file) {
        List<Passage> all = new ArrayList<>(List.of(summary(file)));
        for (int item = 0; item < file.reviewCase().items().size(); item++) {
            all.add(rationale(file, item));
        }
        return all;
    }

    /** Every text that the letter prints of the reviewer's part, headings and citations too. */
    public static List<Passage> printed(CaseFile file) {
        List<Passage> all = new ArrayList<>(List.of(summary(file)));
        List<Item> items = file.reviewCase().items();
        for (int index = 0; index < items.size(); index++) {
            String pointer = "/items/" + index;
            Item item = items.get(index);
            all.add(of(file, pointer + "/treatment", item.treatment()));
            item.authorized().ifPresent(text -> all.add(of(file, pointer + "/authorized", text)));
            addCitations(all, file, pointer + "/reviewerGuideline", item.reviewerGuideline());
            all.add(rationale(file, index));
        }
        return all;
    }

    private static void addCitations(
            List<Passage> all, CaseFile file, String pointer, Guideline guideline) {
        for (int index = 0; index < guideline.mtus().size(); index++) {
            Text text = guideline.mtus().get(index).guideline();
            all.add(of(file, pointer + "/mtus/" + index + "/guideline", text));
        }
        for (int index = 0; index < guideline.nonMtus().size(); index++) {
            all.add(of(file, pointer + "/nonMtus/" + index, guideline.nonMtus().get(index)));
        }
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
        return new Passage(pointer, Quotation.blanked(text), source, locations);
    }

    /** Its sentences, in order. */
    public List<Sentence> sentences() {
        return Sentence.split(text);
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
