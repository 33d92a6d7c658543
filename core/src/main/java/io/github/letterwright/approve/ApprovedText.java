package io.github.letterwright.approve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an approved letter line by line, and knows where each line of it stands. */
final class ApprovedText {

    private static final Pattern HEADING = Pattern.compile("(#{1,6}) (.*)");

    private final List<ApprovedPart> parts = new ArrayList<>();
    private final List<Integer> headingLines = new ArrayList<>();
    private final List<Integer> firstLines = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private boolean aboveAll = true;
    private String source = "";
    private int pages;
    private int number;
    private int level;
    private String heading = "";
    private int headingLine;
    private int firstLine;

    void add(String line) {
        number++;
        Matcher found = HEADING.matcher(line);
        if (aboveAll) {
            readAboveAll(line);
        } else if (found.matches()) {
            endPart();
            level = found.group(1).length();
            heading = found.group(2);
            headingLine = number;
            firstLine = number;
        } else if (!line.isEmpty() || !lines.isEmpty()) {
            if (lines.isEmpty()) {
                firstLine = number;
            }
            lines.add(ApprovedLetter.unescaped(line));
        }
    }

    /** What stands above the first empty line. */
    private void readAboveAll(String line) {
        aboveAll = !line.isEmpty();
        pages = Math.max(pages, ApprovedLetter.pages(line));
        source = source.isEmpty() ? ApprovedLetter.source(line) : source;
    }

    private void endPart() {
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        if (level > 0 || !lines.isEmpty()) {
            parts.add(new ApprovedPart(level, heading, lines));
            headingLines.add(headingLine);
            firstLines.add(firstLine);
        }
        lines.clear();
    }

    ApprovedLetter letter() {
        endPart();
        level = 0;
        heading = "";
        return new ApprovedLetter(source, pages, parts);
    }

    /** Where the heading of a part stands, from 1; 0 when it has none. */
    int headingLine(int part) {
        return headingLines.get(part);
    }

    /** Where the first line of a part's words stands, from 1; its heading, when it has none. */
    int firstLine(int part) {
        return firstLines.get(part);
    }
}
