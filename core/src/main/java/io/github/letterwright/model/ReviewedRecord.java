package io.github.letterwright.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document, or a run of documents, that the reviewer read.
 *
 * @param document what it is
 * @param provider who wrote it
 * @param dates when; several for several of a kind, none when it is undated or a range is given
 * @param from the first date of a range
 * @param to the last date of a range
 */
public record ReviewedRecord(
        Text document,
        Optional<Text> provider,
        List<PartialDate> dates,
        Optional<PartialDate> from,
        Optional<PartialDate> to) {

    public ReviewedRecord {
        Objects.requireNonNull(document, "document");
        dates = List.copyOf(dates);
        if (from.isPresent() != to.isPresent()) {
            throw new IllegalArgumentException("a range has a first and a last date");
        }
        if (from.isPresent() && !dates.isEmpty()) {
            throw new IllegalArgumentException("a record has dates or a range, not both");
        }
    }
}
