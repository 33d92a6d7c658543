package io.github.letterwright.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words on the pages of a PDF, in reading order.
 *
 * @param pages the lines of each page
 */
record PrintedPages(List<List<PrintedLine>> pages) {

    PrintedPages {
        pages = pages.stream().map(List::copyOf).toList();
    }

    /** The lines of a page, from 1; none when there is no such page. */
    List<PrintedLine> page(int number) {
        return number < 1 || number > pages.size() ? List.of() : pages.get(number - 1);
    }

    /** The characters of the letter without white space and without what stands in margins. */
    String units() {
        return pages.stream()
                .flatMap(List::stream)
                .filter(line -> !line.inMargin())
                .map(PrintedLine::units)
                .collect(Collectors.joining());
    }

    /**
     * A place on a page.
     *
     * @param line the line that it is in
     * @param unit how many of {@link #units} stand before it
     */
    record Place(PrintedLine line, int unit) {}

    /**
     * The place of a character; empty when the page has no such character.
     *
     * @param page its number, from 1
     * @param at how many characters stand before it on the page, white space left out
     */
    Optional<Place> place(int page, int at) {
        int before = pages.stream().limit(page - 1L).mapToInt(PrintedPages::length).sum();
        int left = at;
        for (PrintedLine line : page(page)) {
            int length = line.units().length();
            if (left < length) {
                return Optional.of(new Place(line, before + left));
            }
            left -= length;
            before += line.inMargin() ? 0 : length;
        }
        return Optional.empty();
    }

    private static int length(List<PrintedLine> page) {
        return page.stream()
                .filter(line -> !line.inMargin())
                .mapToInt(line -> line.units().length())
                .sum();
    }
}
