package io.github.letterwright.read;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.model.PartialDate;
import io.github.letterwright.model.ReviewedRecord;
import io.github.letterwright.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Maps the reviewed records: each with a date, with dates, with a range, or undated. */
final class RecordMapping {

    private static final String ID = "LW120";

    private final Findings findings;

    RecordMapping(Findings findings) {
        this.findings = findings;
    }

    List<ReviewedRecord> map(List<Fields> records) {
        return records.stream().map(this::record).toList();
    }

    private ReviewedRecord record(Fields in) {
        Text document = in.requiredText("document");
        Optional<Text> provider = in.text("provider");
        List<PartialDate> dates = new ArrayList<>(in.partialDates("dates"));
        in.partialDate("date").ifPresent(dates::add);
        Optional<PartialDate> from = in.partialDate("from");
        Optional<PartialDate> to = in.partialDate("to");
        if (isConsistent(in) && from.isPresent() == to.isPresent()) {
            refuseReversed(in, from, to);
            return new ReviewedRecord(document, provider, dates, from, to);
        }
        return new ReviewedRecord(
                document, provider, List.of(), Optional.empty(), Optional.empty());
    }

    private boolean isConsistent(Fields in) {
        Set<String> names = in.names();
        boolean range = names.contains("from") || names.contains("to");
        if (names.contains("date") && names.contains("dates")) {
            findings.add(both(in, "dates", "date"));
            return false;
        }
        if (range && (names.contains("date") || names.contains("dates"))) {
            findings.add(
                    both(
                            in,
                            names.contains("from") ? "from" : "to",
                            names.contains("date") ? "date" : "dates"));
            return false;
        }
        if (names.contains("from") != names.contains("to")) {
            findings.add(halfRange(in, names.contains("from")));
            return false;
        }
        return true;
    }

    private static Diagnostic both(Fields in, String one, String other) {
        return Diagnostic.error(
                        ID, in.keyPlace(one), one + " stands beside " + other + " in one record")
                .withHint("a record has date, or dates, or from and to, or none of them")
                .withRelated(List.of(in.keyPlace(other)));
    }

    private static Diagnostic halfRange(Fields in, boolean hasFrom) {
        String there = hasFrom ? "from" : "to";
        String lacking = hasFrom ? "to" : "from";
        return Diagnostic.error(ID, in.keyPlace(there), there + " stands without " + lacking)
                .withHint("add " + lacking + ": …, or write date: … for a single day");
    }

    private void refuseReversed(Fields in, Optional<PartialDate> from, Optional<PartialDate> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        String first = from.get().toString();
        String last = to.get().toString();
        int common = Math.min(first.length(), last.length());
        if (first.substring(0, common).compareTo(last.substring(0, common)) > 0) {
            findings.add(
                    Diagnostic.error(ID, in.place("to"), "to {} is before from {}", last, first)
                            .withHint("exchange the two")
                            .withRelated(List.of(in.place("from"))));
        }
    }
}
