package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.SourceLocation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a template that cannot be parsed the directive that was opened and not closed. */
final class OpenTags {

    private static final Pattern TAG =
            Pattern.compile(
                    "<#--.*?-->|<(/?)([#@])([\\w.]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>",
                    Pattern.DOTALL);

    private record Tag(String name, int start, int length) {}

    private OpenTags() {}

    /**
     * The innermost directive of a name that is open where the text ends.
     *
     * @param text the template up to where something is amiss
     * @param name {@code if}; {@code @} and nothing else for a call of any macro
     */
    static Optional<SourceLocation> last(String text, String name, String file) {
        Deque<Tag> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (tag.group(2) == null) {
                continue;
            }
            String found = tag.group(2).equals("@") ? "@" : tag.group(3);
            if (!found.equals(name) || tag.group(4).endsWith("/")) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                open.push(new Tag(found, tag.start(), tag.start(4) - tag.start()));
            } else {
                open.poll();
            }
        }
        return Optional.ofNullable(open.peek()).map(it -> place(text, file, it));
    }

    private static SourceLocation place(String text, String file, Tag tag) {
        return at(text, tag.start(), file, tag.length());
    }

    /** The place of a char of a text. */
    static SourceLocation at(String text, int offset, String file, int length) {
        String before = text.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int start = before.lastIndexOf('\n') + 1;
        return new SourceLocation(file, line, before.codePointCount(start, offset) + 1, length);
    }
}
