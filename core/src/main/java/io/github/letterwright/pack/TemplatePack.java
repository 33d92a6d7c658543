package io.github.letterwright.pack;

import java.util.List;
import java.util.Optional;

/**
 * A pack: what makes one kind of letter. It was read whole, with what it inherits; nothing of it
 * changes or is read again.
 */
public final class TemplatePack {

    private final PackSettings settings;

    TemplatePack(PackSettings settings) {
        this.settings = settings;
    }

    /**
     * The pack of this name on the class path.
     *
     * @throws io.github.letterwright.diagnostic.DiagnosticException when there is none, or it is
     *     faulty
     */
    public static TemplatePack named(String name) {
        throw new UnsupportedOperationException(name);
    }

    /** What its {@code pack.yaml} says, with what it inherits. */
    public PackSettings settings() {
        return settings;
    }

    /** Its settings' name. */
    public String name() {
        return settings.name();
    }

    /**
     * Whether it makes letters in a language: its own, or one that a section file is localized for.
     */
    public boolean speaks(String language) {
        throw new UnsupportedOperationException(language);
    }

    /** The languages that it makes letters in, its own first. */
    public List<String> languages() {
        throw new UnsupportedOperationException();
    }

    /** The words of a language; empty when no pack of the line has them. */
    public Optional<LanguageWords> words(String language) {
        throw new UnsupportedOperationException(language);
    }

    /**
     * The file that wins: the nearest pack that has the path; within it the one localized for the
     * language ({@code sections/facts_es.ftlh} for {@code es} and {@code es-MX}) before the plain.
     *
     * @param path a path in a pack, such as {@code sections/facts.ftlh}
     * @param language a BCP 47 tag
     */
    public Optional<PackFile> file(String path, String language) {
        return file(path, language, 0);
    }

    /**
     * The same, not looking below a level: {@code level + 1} of a file finds what it overrides.
     *
     * @param fromLevel 0 for the pack itself, 1 for its parent, and so on
     */
    public Optional<PackFile> file(String path, String language, int fromLevel) {
        throw new UnsupportedOperationException(path + language + fromLevel);
    }

    /**
     * The style sheets, {@code style/*.css}, in the order of their cascade: a parent's before its
     * child's, then by name; one that a child overrides stands in its parent's place.
     */
    public List<PackFile> styles() {
        throw new UnsupportedOperationException();
    }

    /** Every file that can have a part in a letter, with what is inherited, in a fixed order. */
    public List<PackFile> files() {
        throw new UnsupportedOperationException();
    }

    /** SHA-256 over {@link #files()}, paths and contents, in lower-case hexadecimal. */
    public String sha256() {
        throw new UnsupportedOperationException();
    }
}
