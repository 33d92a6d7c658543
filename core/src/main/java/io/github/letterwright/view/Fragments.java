package io.github.letterwright.view;

import java.util.ArrayList;
import java.util.List;

/** Gathers the fragments of one printed value; words that follow each other are one fragment. */
final class Fragments {

    private final Pointer pointer;
    private final List<Fragment> done = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private int start;

    /** The fragments of a field. */
    Fragments(Pointer pointer) {
        this.pointer = pointer;
    }

    /** A field's whole text as one fragment. */
    static Printed single(String text, Pointer pointer) {
        return new Printed(List.of(fragment(text, pointer.source())));
    }

    static Fragment fragment(String text, Source source) {
        return new Fragment(Markup.escape(text), text, source);
    }

    /** Words that stand at an offset of the field's text. */
    Fragments words(String words, int offset) {
        if (words.isEmpty()) {
            return this;
        }
        if (offset != start + run.length()) {
            endRun();
        }
        if (run.length() == 0) {
            start = offset;
        }
        run.append(words);
        return this;
    }

    /** Words in the place of what follows the last words, such as a space for a line break. */
    Fragments after(String words) {
        return words(words, start + run.length());
    }

    /** The marker of a redaction that stands at an offset of the field's text. */
    Fragments marker(Marker marker, String kind, int offset) {
        endRun();
        start = offset;
        done.add(marker.print(kind, pointer.source(offset)));
        return this;
    }

    /** Words and markup that are not the field's own. */
    Fragments markup(String html, String text) {
        endRun();
        done.add(new Fragment(html, text, Source.NONE));
        return this;
    }

    Fragments element(String html) {
        return markup(html, "");
    }

    Fragments all(Printed printed) {
        endRun();
        done.addAll(printed.fragments());
        return this;
    }

    Printed printed() {
        endRun();
        return new Printed(done);
    }

    private void endRun() {
        if (run.length() > 0) {
            done.add(fragment(run.toString(), pointer.source(start)));
            start += run.length();
            run.setLength(0);
        }
    }
}
