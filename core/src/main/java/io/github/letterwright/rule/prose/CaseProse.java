package io.github.letterwright.rule.prose;

import io.github.letterwright.model.Guideline;
import io.github.letterwright.model.Item;
import io.github.letterwright.model.Narrative;
import io.github.letterwright.model.Reviewer;
import io.github.letterwright.model.Text;
import io.github.letterwright.read.CaseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What rules read of a case; each of its texts is read once for all of them. Of one thread. */
public final class CaseProse {

    private final CaseFile file;
    private final WrittenDates dates;
    private final Passage summary;
    private final List<Passage> rationales;

    private CaseProse(CaseFile file) {
        this.file = file;
        dates = WrittenDates.of(file);
        summary = narrative("/caseSummary", file.reviewCase().caseSummary());
        List<Item> items = file.reviewCase().items();
        rationales =
                IntStream.range(0, items.size())
                        .mapToObj(i -> narrative(item(i) + "/rationale", items.get(i).rationale()))
                        .toList();
    }

    /** The prose of a case. */
    public static CaseProse of(CaseFile file) {
        return new CaseProse(file);
    }

    /** The case itself. */
    public CaseFile file() {
        return file;
    }

    /** Finds the dates in a text of the case. */
    public WrittenDates dates() {
        return dates;
    }

    /** The case summary. */
    public Passage summary() {
        return summary;
    }

    /** The rationale of each item, in order. */
    public List<Passage> rationales() {
        return rationales;
    }

    /** Everything that the reviewer wrote freely, in the order of the letter. */
    public List<Passage> narratives() {
        return Stream.concat(Stream.of(summary), rationales.stream()).toList();
    }

    /** The treatment that an item, counted from 0, is about. */
    public Passage treatment(int item) {
        return of(item(item) + "/treatment", file.reviewCase().items().get(item).treatment());
    }

    /** Every text that the letter prints of the reviewer's part, headings and citations too. */
    public List<Passage> printed() {
        List<Passage> all = new ArrayList<>(List.of(summary));
        List<Item> items = file.reviewCase().items();
        for (int i = 0; i < items.size(); i++) {
            String pointer = item(i);
            all.add(treatment(i));
            items.get(i).authorized().ifPresent(text -> all.add(of(pointer + "/authorized", text)));
            addCitations(all, pointer + "/reviewerGuideline", items.get(i).reviewerGuideline());
            all.add(rationales.get(i));
        }
        return all;
    }

    /** The specialties and the states of licensure that the reviewer has. */
    public List<Passage> qualifications() {
        Reviewer reviewer = file.reviewCase().reviewer();
        List<Passage> all = new ArrayList<>(specialties());
        for (int i = 0; i < reviewer.licensure().size(); i++) {
            all.add(of("/reviewer/licensure/" + i, reviewer.licensure().get(i)));
        }
        return all;
    }

    /** The specialties that the reviewer has. */
    public List<Passage> specialties() {
        List<Text> specialties = file.reviewCase().reviewer().specialties();
        return IntStream.range(0, specialties.size())
                .mapToObj(i -> of("/reviewer/specialties/" + i, specialties.get(i)))
                .toList();
    }

    private void addCitations(List<Passage> all, String pointer, Guideline guideline) {
        for (int i = 0; i < guideline.mtus().size(); i++) {
            all.add(of(pointer + "/mtus/" + i + "/guideline", guideline.mtus().get(i).guideline()));
        }
        for (int i = 0; i < guideline.nonMtus().size(); i++) {
            all.add(of(pointer + "/nonMtus/" + i, guideline.nonMtus().get(i)));
        }
    }

    /** Any other text field of the case, by its JSON Pointer. */
    public Passage of(String pointer, Text text) {
        return Passage.of(file, pointer, text, dates);
    }

    /** One in Markdown stands under a key of its own. */
    private Passage narrative(String pointer, Narrative narrative) {
        boolean markdown = narrative.format() == Narrative.Format.MARKDOWN;
        return of(pointer + (markdown ? "/markdown" : ""), narrative.text());
    }

    private static String item(int index) {
        return "/items/" + index;
    }
}
