package io.github.letterwright.pdf.style;

import java.util.Locale;

/**
 * A block of a style sheet: what stands between braces, or the sheet itself.
 *
 * @param kind what it may hold
 * @param name what stands before it
 */
record Block(Kind kind, String name) {

    /** What a block can hold. */
    enum Kind {
        RULES,
        DECLARATIONS,
        PAGE,
        /** What paper never sees, or what is refused or unknown as a whole. */
        UNREAD
    }

    boolean holdsDeclarations() {
        return kind == Kind.DECLARATIONS || kind == Kind.PAGE;
    }

    /** The kind of the block that a prelude opens in this one. */
    Kind within(String prelude) {
        if (kind == Kind.UNREAD) {
            return Kind.UNREAD;
        }
        if (!prelude.startsWith("@")) {
            return Kind.DECLARATIONS;
        }
        if (kind == Kind.PAGE) {
            return Kind.DECLARATIONS;
        }
        if (isScreenOnly(prelude)) {
            return Kind.UNREAD;
        }
        return switch (atName(prelude)) {
            case "media" -> prelude.contains("(") ? Kind.UNREAD : Kind.RULES;
            case "page" -> Kind.PAGE;
            default -> Kind.UNREAD;
        };
    }

    /** Whether what stands behind a prelude is nothing for paper. */
    static boolean isScreenOnly(String prelude) {
        String text = prelude.strip().toLowerCase(Locale.ROOT);
        return text.startsWith("@supports")
                || text.startsWith("@media") && text.contains("screen") && !text.contains("print");
    }

    /** The name behind the @. */
    static String atName(String prelude) {
        return prelude.substring(1).split("[^-\\w]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
