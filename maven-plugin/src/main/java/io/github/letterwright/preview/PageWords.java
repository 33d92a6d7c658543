package io.github.letterwright.preview;

/** The words on the pages of the PDFs that were asked for last. Thread-safe. */
final class PageWords {

    private static final int MOST = 4;

    /** A PDF is told from others by being another array: it is made once. */
    private record Wanted(byte[] pdf) {}

    private final RecentlyMade<Wanted, PrintedPages> pages = new RecentlyMade<>(MOST);

    PrintedPages of(byte[] pdf) {
        return pages.get(new Wanted(pdf), () -> PageReader.read(pdf));
    }
}
