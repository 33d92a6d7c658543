package io.github.letterwright.read;

import io.github.letterwright.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is meant as a redaction mark, and is none or a wrong one: a public copy would print the
 * words that it was to hide.
 */
final class MarkTraps {

    /** How a mark is written. */
    static final String WRITTEN =
            "write <<physician|Dr. A. Roe>>, or <<physician>> where the words were removed; the"
                    + " characters themselves are written \\<<";

    private static final Pattern KIND = Pattern.compile("[\\p{L}\\p{M}\\d _/-]+");

    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

    /** A bar inside brackets, or before the brackets that end a mark. */
    private static final Pattern ALMOST =
            Pattern.compile(
                    "(?:[<\\[{«‹]|&lt;){1,2} ?\\p{L}[\\p{L}\\d _-]{0,40}[|¦]"
                            + "[^|<>\\n]{0,80}?(?:[>\\]}»›]|&gt;)+"
                            + "|\\b\\p{L}+[|][^|<>\\n]{0,80}>>");

    private MarkTraps() {}

    /**
     * One such piece.
     *
     * @param hint how it is mended
     * @param offset where it begins in the text's source, in chars
     * @param length how long it is, in chars
     */
    record Trap(String message, String hint, int offset, int length) {}

    static List<Trap> in(Text text) {
        List<Trap> traps = new ArrayList<>();
        boolean behindLiteral = false;
        for (int i = 0; i < text.parts().size(); i++) {
            Text.Part part = text.parts().get(i);
            if (part instanceof Text.Redaction mark && isTorn(mark)) {
                traps.add(
                        new Trap(
                                "a redaction mark with a blank line in it",
                                "take the blank line out, or give each paragraph a mark of its own",
                                mark.offset(),
                                2));
            } else if (part instanceof Text.Redaction mark
                    && !KIND.matcher(mark.kind()).matches()) {
                traps.add(wrongKind(mark, end(text, i)));
            } else if (part instanceof Text.Words words) {
                addAlmost(traps, words, behindLiteral);
            }
            behindLiteral = part instanceof Text.Words words && words.text().equals("<<");
        }
        return traps;
    }

    private static int end(Text text, int part) {
        return part + 1 < text.parts().size()
                ? text.parts().get(part + 1).offset()
                : text.source().length();
    }

    private static boolean isTorn(Text.Redaction mark) {
        return mark.words().filter(words -> BLANK_LINE.matcher(words).find()).isPresent();
    }

    private static Trap wrongKind(Text.Redaction mark, int end) {
        return new Trap(
                "the kind of a redaction mark is words alone, and ends at a bar",
                WRITTEN,
                mark.offset(),
                end - mark.offset());
    }

    /** Behind a literal {@code <<} stands what is no mark. */
    private static void addAlmost(List<Trap> traps, Text.Words words, boolean behindLiteral) {
        Matcher almost = ALMOST.matcher(words.text());
        while (almost.find()) {
            if (!behindLiteral || almost.start() > 0) {
                traps.add(
                        new Trap(
                                "a redaction mark is written with << and >>",
                                WRITTEN,
                                words.offset() + almost.start(),
                                almost.end() - almost.start()));
            }
        }
    }
}
