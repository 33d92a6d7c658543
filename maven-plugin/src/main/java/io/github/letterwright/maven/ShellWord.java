package io.github.letterwright.maven;

import java.io.File;
import java.util.regex.Pattern;

/** A word of a command as it is typed. */
final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+");

    private ShellWord() {}

    /** The word, in quotation marks where the shell of this system would not leave it alone. */
    static String quoted(String word) {
        return quoted(word, File.separatorChar == '\\');
    }

    /**
     * The same.
     *
     * @param windows whether the shell is that of Windows, and not that of others
     */
    static String quoted(String word, boolean windows) {
        if (windows) {
            return word.matches("[\\w@+=:./\\\\-]+")
                    ? word
                    : "\"" + word.replace("\"", "\\\"") + "\"";
        }
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
