package io.github.letterwright.pack;

/** What a pack does with a rule. */
public enum RuleSetting {
    /** It is not run. */
    OFF,
    /** What it finds is told, and fails no build. */
    NOTE,
    /** What it finds is a warning. */
    WARNING,
    /** What it finds is an error. */
    ERROR
}
