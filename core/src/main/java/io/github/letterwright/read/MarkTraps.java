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

    private static final Pattern KIND = Pattern.compile("[\\p{L}\\p{M}\\d _/-]+");

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
     * @param offset where it begins in the text's source, in chars
     * @param length how long it is, in chars
     */
    record Trap(String message, int offset, int length) {}

    static List<Trap> in(Text text) {
        List<Trap> traps = new ArrayList<>();
        boolean behindLiteral = false;
        for (int i = 0; i < text.parts().size(); i++) {
            Text.Part part = text.parts().get(i);
            if (part instanceof Text.Redaction mark && !KIND.matcher(mark.kind()).matches()) {
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

    private static Trap wrongKind(Text.Redaction mark, int end) {
        return new Trap(
                "the kind of a redaction mark is words alone, and ends at a bar",
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
                                words.offset() + almost.start(),
                                almost.end() - almost.start()));
            }
        }
    }
}
