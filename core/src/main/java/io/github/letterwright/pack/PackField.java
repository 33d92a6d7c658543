package io.github.letterwright.pack;

/**
 * A fact of an organization's own that its cases may give.
 *
 * @param name its key under {@code fields}
 * @param type what may stand there
 * @param required whether every case gives it
 * @param confidential whether the public sees a marker instead
 */
public record PackField(String name, Type type, boolean required, boolean confidential) {

    /** What may stand in a field. */
    public enum Type {
        /** Any text; the default. */
        TEXT,
        /** A date, {@code 2015-01-30}; printed by the pack's pattern. */
        DATE,
        /** A whole number. */
        NUMBER
    }
}
