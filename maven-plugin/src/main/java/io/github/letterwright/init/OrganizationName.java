package io.github.letterwright.init;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * The name of a review organization, as a new project has it.
 *
 * @param text any line of text
 */
public record OrganizationName(String text) {

    private static final int LONGEST_PACK = 40;

    /** What YAML takes for nothing, and Windows, in any folder, for a device. */
    private static final Set<String> NO_NAMES = Set.of("null", "con", "prn", "aux", "nul");

    /**
     * A name, without white space around it.
     *
     * @throws IllegalArgumentException when nothing remains, or when it is not a line of text
     */
    public OrganizationName {
        text = text.strip();
        if (text.isEmpty() || !text.codePoints().allMatch(OrganizationName::isOfALine)) {
            throw new IllegalArgumentException("the name is a line of text that can be read");
        }
    }

    private static boolean isOfALine(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    false;
            // The second stands for what a terminal and Java do not spell the same way.
            default -> codePoint != '\uFEFF' && codePoint != '\uFFFD';
        };
    }

    /**
     * The name of its pack, and so of a folder: small letters and digits of ASCII, and between them
     * hyphens; {@code house} when the name has none of them.
     */
    public String pack() {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+|['’]", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
        String whole = withoutHyphensAround(plain);
        String slug =
                withoutHyphensAround(whole.substring(0, Math.min(LONGEST_PACK, whole.length())));
        if (slug.isEmpty()) {
            return "house";
        }
        boolean isNoName = NO_NAMES.contains(slug) || slug.matches("(com|lpt)[0-9]");
        return isNoName ? slug + "-house" : slug;
    }

    private static String withoutHyphensAround(String slug) {
        return slug.replaceAll("^-|-$", "");
    }

    /**
     * The name as a scalar of YAML that is read as just this text, its {@code <<} being no mark.
     */
    String yaml() {
        return "'" + text.replace("<<", "\\<<").replace("'", "''") + "'";
    }
}
