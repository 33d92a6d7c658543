package io.github.letterwright.view;

import io.github.letterwright.model.PartialDate;
import io.github.letterwright.model.ReviewedRecord;
import io.github.letterwright.read.Locations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints the documents that were reviewed.
 *
 * @param print prints their values
 * @param locations tells whether a single date stands alone or in a list
 */
record RecordPrinter(Printers print, Locations locations) {

    private static final Pointer RECORDS = Pointer.to("recordsReviewed");

    List<RecordView> printAll(List<ReviewedRecord> records) {
        List<RecordView> views = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            views.add(document(records.get(i), RECORDS.child(i)));
        }
        return List.copyOf(views);
    }

    private RecordView document(ReviewedRecord reviewed, Pointer at) {
        return new RecordView(
                print.texts().print(reviewed.document(), at.child("document")),
                print.text(reviewed.provider(), at.child("provider")),
                print.words().print(dates(reviewed.dates(), at)),
                date(reviewed.from(), at.child("from")),
                date(reviewed.to(), at.child("to")));
    }

    private List<DateView> dates(List<PartialDate> dates, Pointer at) {
        if (dates.size() == 1 && !isGiven(at.child("dates"), at)) {
            return List.of(print.dates().print(dates.get(0), at.child("date")));
        }
        List<DateView> views = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            views.add(print.dates().print(dates.get(i), at.child("dates").child(i)));
        }
        return views;
    }

    /** A field that is not given has the place of the field around it. */
    private boolean isGiven(Pointer field, Pointer around) {
        return !locations.of(field.text()).equals(locations.of(around.text()));
    }

    private Optional<DateView> date(Optional<PartialDate> date, Pointer at) {
        return date.map(value -> print.dates().print(value, at));
    }
}
