package io.github.letterwright.pdf.style;

import io.github.letterwright.compose.StyleFinding;
import io.github.letterwright.compose.StyleText;
import io.github.letterwright.compose.StyleText.Skipped;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sheet's code without the marks that are none of CSS, such as remarks of other languages, or
 * that lack their end: what stands around them can be read.
 *
 * @param code the code with blanks in their place
 * @param mistakes what was found of them
 */
record StyleMarks(String code, List<StyleFinding> mistakes) {

    /** Stands where a value is that nobody can judge. */
    static final char UNKNOWN = '\uFFFC';

    /** Stands where a string is: it is no space. */
    private static final char STRING = '\uFFFB';

    /** Up to the brace that closes the block around it, when that stands on the same line. */
    private static final Pattern LINE_REMARK =
            Pattern.compile("(?<![^\\s;{}])//(?:\\{[^{}\\n]*}|[^{}\\n])*+");

    private static final Pattern INTERPOLATION = Pattern.compile("\\$\\{[^{}\\n]*}");
    private static final Pattern SWALLOWED =
            Pattern.compile("\\{[^{}]*}.*\\s/\\*\\s", Pattern.DOTALL);

    static StyleMarks of(StyleText text) {
        StyleMarks marks = new StyleMarks(text.code(), new ArrayList<>());
        StringBuilder code = new StringBuilder(text.code());
        text.skipped().forEach(skipped -> marks.endOf(skipped, code));
        marks.lineRemarks(code);
        marks.interpolations(text, code);
        return new StyleMarks(code.toString(), marks.mistakes);
    }

    private void endOf(Skipped skipped, StringBuilder code) {
        if (skipped.isComment()) {
            endOfComment(skipped);
        } else if (skipped.isClosed()) {
            blank(code, skipped.start(), skipped.end(), STRING);
        } else {
            String mark = skipped.text().substring(0, 1);
            mistake(
                    skipped.start(),
                    "the quotation mark is not closed",
                    "write the other " + mark + " where it ends");
            blank(code, skipped.start(), skipped.end(), UNKNOWN);
            code.setCharAt(skipped.end() - 1, skipped.text().indexOf('}') < 0 ? ';' : '}');
        }
    }

    private void endOfComment(Skipped comment) {
        if (!comment.isClosed()) {
            mistake(comment.start(), "the remark is not closed", "write */ where it ends");
        } else if (SWALLOWED.matcher(comment.text()).find()) {
            mistake(
                    comment.start(),
                    "the remark ends behind the next one, with the rules between them",
                    "write */ where it ends");
        }
    }

    private void lineRemarks(StringBuilder code) {
        Matcher found = LINE_REMARK.matcher(code.toString());
        while (found.find()) {
            mistake(found.start(), "// is no remark in CSS", "write /* … */");
            blank(code, found.start(), found.end(), ' ');
        }
    }

    private void interpolations(StyleText text, StringBuilder code) {
        Matcher found = INTERPOLATION.matcher(text.css());
        while (found.find()) {
            int at = found.start();
            boolean remark =
                    text.skipped().stream()
                            .anyMatch(it -> it.isComment() && it.start() <= at && at < it.end());
            if (!remark) {
                mistakes.add(
                        StyleWords.mistake(
                                at,
                                found.group().length(),
                                StyleWords.message("${…} is not read in style sheets"),
                                StyleWords.message(
                                        "write the value itself; a <style> in document.ftlh can"
                                                + " print one")));
                blank(code, at, found.end(), UNKNOWN);
            }
        }
    }

    private static void blank(StringBuilder code, int start, int end, char with) {
        code.replace(start, end, String.valueOf(with).repeat(end - start));
    }

    private void mistake(int offset, String message, String hint) {
        mistakes.add(
                StyleWords.mistake(
                        offset, 2, StyleWords.message(message), StyleWords.message(hint)));
    }
}
