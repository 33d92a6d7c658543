package io.github.letterwright.view;

import java.util.Optional;

/**
 * A document, or a run of documents, that was reviewed.
 *
 * @param document what it is
 * @param provider who wrote it
 * @param dates when; may be empty
 * @param from the first date of a range
 * @param to the last date of a range
 */
public record RecordView(
        Printed document,
        Optional<Printed> provider,
        ListView dates,
        Optional<DateView> from,
        Optional<DateView> to) {}
