package io.github.letterwright.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A text as it was written, in which parts may be marked for redaction: {@code <<physician|Dr. A.
 * Roe>>}, or {@code <<physician>>} for words that were removed at the source. {@code \<<} is a
 * literal {@code <<}.
 *
 * @param source the text as written, with its marks
 * @param parts the same cut at its marks, in order
 */
public record Text(String source, List<Part> parts) {

    /** A piece of a text, and where it begins in the source, in chars. */
    public sealed interface Part permits Words, Redaction {
        /** Where the piece begins in {@link Text#source()}; for a redaction, its first bracket. */
        int offset();
    }

    /** Words that everybody sees. */
    public record Words(String text, int offset) implements Part {}

    /**
     * A redaction mark.
     *
     * @param kind what was removed, a free word such as {@code physician}
     * @param words what only the parties see; empty when it was removed at the source
     */
    public record Redaction(String kind, Optional<String> words, int offset) implements Part {}

    /** A mark that is not well-formed. */
    public static final class MalformedMarkException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        private final int offset;
        private final int length;

        MalformedMarkException(String message, int offset, int length) {
            super(message);
            this.offset = offset;
            this.length = length;
        }

        /** Where the mark begins, in chars of the source. */
        public int offset() {
            return offset;
        }

        /** How far the mark goes, in chars; at least as far as its brackets. */
        public int length() {
            return length;
        }
    }

    private static final String OPEN = "<<";
    private static final String CLOSE = ">>";

    public Text {
        Objects.requireNonNull(source, "source");
        parts = List.copyOf(parts);
    }

    /**
     * Reads the marks of a text.
     *
     * @throws MalformedMarkException when a mark has no end, no kind, no words behind its bar, or
     *     another mark inside it
     */
    public static Text parse(String source) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int open = source.indexOf(OPEN); open >= 0; open = source.indexOf(OPEN, from)) {
            boolean escaped = open > 0 && source.charAt(open - 1) == '\\';
            addWords(parts, source.substring(from, escaped ? open - 1 : open), from);
            if (escaped) {
                addWords(parts, OPEN, open);
                from = open + OPEN.length();
            } else {
                from = addRedaction(parts, source, open);
            }
        }
        addWords(parts, source.substring(from), from);
        return new Text(source, parts);
    }

    /** What is wrong with the first mark of a text that is not well-formed, when one is not. */
    public static Optional<MalformedMarkException> fault(String source) {
        try {
            parse(source);
            return Optional.empty();
        } catch (MalformedMarkException e) {
            return Optional.of(e);
        }
    }

    private static void addWords(List<Part> parts, String words, int offset) {
        if (!words.isEmpty()) {
            parts.add(new Words(words, offset));
        }
    }

    private static int addRedaction(List<Part> parts, String source, int open) {
        int close = source.indexOf(CLOSE, open);
        if (close < 0) {
            throw new MalformedMarkException("a redaction mark has no end", open, OPEN.length());
        }
        String inside = source.substring(open + OPEN.length(), close);
        int bar = inside.indexOf('|');
        String kind = (bar < 0 ? inside : inside.substring(0, bar)).strip();
        Optional<String> words =
                bar < 0 ? Optional.empty() : Optional.of(inside.substring(bar + 1));
        if (inside.contains(OPEN)) {
            throw new MalformedMarkException(
                    "a redaction mark has no end, or holds another", open, OPEN.length());
        }
        fault(kind, words)
                .ifPresent(
                        message -> {
                            throw new MalformedMarkException(
                                    message, open, close + CLOSE.length() - open);
                        });
        parts.add(new Redaction(kind, words, open));
        return close + CLOSE.length();
    }

    private static Optional<String> fault(String kind, Optional<String> words) {
        if (kind.isEmpty()) {
            return Optional.of("a redaction mark has no kind");
        }
        return words.filter(String::isBlank)
                .map(blank -> "a redaction mark has no words behind its bar");
    }

    /** Whether nothing of it was removed at the source. */
    public boolean isWhole() {
        return parts.stream()
                .noneMatch(part -> part instanceof Redaction mark && mark.words().isEmpty());
    }

    /** The text as the parties read it; a part removed at the source is its kind in brackets. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Words words) {
                text.append(words.text());
            } else if (part instanceof Redaction redaction) {
                text.append(redaction.words().orElse("[" + redaction.kind() + "]"));
            }
        }
        return text.toString();
    }
}
