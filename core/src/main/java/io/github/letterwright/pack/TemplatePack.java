package io.github.letterwright.pack;

import io.github.letterwright.diagnostic.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pack: what makes one kind of letter. It was read whole, with what it inherits; nothing of it
 * changes or is read again. {@link TemplatePacks} finds it. Thread-safe.
 */
public final class TemplatePack {

    /** The path of the shell around the sections. */
    static final String DOCUMENT = "document.ftlh";

    private static final Pattern LOCALIZED =
            Pattern.compile("(?:sections/)?([^/]+?)_([a-z]{2,3}(?:_[A-Za-z0-9]+)*)\\.ftlh");

    private final PackSettings settings;
    private final PackLine line;
    private final Map<String, LanguageWords> words;
    private final Map<String, SourceLocation> ruleLocations;
    private final List<PackFile> files;
    private final List<String> languages;
    private final String sha256;
    private final String fontsSha256;

    TemplatePack(
            PackSettings settings,
            PackLine line,
            Map<String, LanguageWords> words,
            Map<String, SourceLocation> ruleLocations) {
        this.settings = settings;
        this.line = line;
        this.words = Map.copyOf(words);
        this.ruleLocations = Map.copyOf(ruleLocations);
        List<PackFile> fonts = settings.fonts().stream().flatMap(TemplatePack::faces).toList();
        files =
                Stream.concat(
                                line.files().stream(),
                                fonts.stream().filter(TemplatePack::isOnClassPath))
                        .toList();
        languages = languages(settings, files);
        sha256 = sha256(line.files().stream().filter(file -> !isAmong(fonts, file)).toList());
        fontsSha256 = sha256(fonts);
    }

    /**
     * The pack of this name on the class path.
     *
     * @throws io.github.letterwright.diagnostic.DiagnosticException when there is none, or it is
     *     faulty
     */
    public static TemplatePack named(String name) {
        return TemplatePacks.onClassPath().find(name).orThrow();
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
     * Whether it makes letters in a language: its own, whatever the region, or one that a section
     * or the document is localized for.
     *
     * @param language a BCP 47 tag
     */
    public boolean speaks(String language) {
        return primary(language).equals(primary(settings.language()))
                || PackLine.tags(language).stream().anyMatch(languages::contains);
    }

    /** The languages that it makes letters in, its own first. */
    public List<String> languages() {
        return languages;
    }

    /**
     * The words of a language, from {@code languages/<tag>.yaml} laid over {@code
     * languages/<language>.yaml}, a child's over its parent's; empty when no pack of the line has
     * them. Patterns and labels are ready for use: for the pack's own language those of {@code
     * pack.yaml} come before those of the file; for another they stand in where the file has none.
     *
     * @param language a BCP 47 tag
     */
    public Optional<LanguageWords> words(String language) {
        return PackLine.tags(language).stream()
                .map(words::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Where {@code pack.yaml} sets a rule; the file that sets it counts, not the pack. */
    public SourceLocation ruleLocation(String rule) {
        return ruleLocations.getOrDefault(rule, SourceLocation.NONE);
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
        return line.find(PackLine.localized(path, language), fromLevel);
    }

    /**
     * The style sheets, {@code style/*.css}, in the order of their cascade: a parent's before its
     * child's, then by name; one that a child overrides stands in its parent's place.
     */
    public List<PackFile> styles() {
        Map<String, PackFile> styles = new LinkedHashMap<>();
        for (int level = line.levels().size() - 1; level >= 0; level--) {
            for (PackFile file : files) {
                if (file.level() == level && file.path().matches("style/[^/]+\\.css")) {
                    styles.put(file.path(), file);
                }
            }
        }
        return List.copyOf(styles.values());
    }

    /** Every file that can have a part in a letter, with what is inherited, in a fixed order. */
    public List<PackFile> files() {
        return files;
    }

    /**
     * SHA-256 over {@link #files()} but for the fonts, in lower-case hexadecimal: for each file its
     * level and path with a slash between, a zero byte, its length in four bytes, its bytes.
     */
    public String sha256() {
        return sha256;
    }

    /** The same over the files of its fonts, in the order of the settings. */
    public String fontsSha256() {
        return fontsSha256;
    }

    /** The language of a tag, without region and script. */
    static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    private static boolean isOnClassPath(PackFile font) {
        return font.path().startsWith(FontReader.CLASS_PATH);
    }

    private static boolean isAmong(List<PackFile> fonts, PackFile file) {
        return fonts.stream()
                .anyMatch(it -> it.level() == file.level() && it.path().equals(file.path()));
    }

    private static Stream<PackFile> faces(FontFamily font) {
        return Stream.concat(
                Stream.of(font.regular()),
                Stream.of(font.bold(), font.italic(), font.boldItalic()).flatMap(Optional::stream));
    }

    private static List<String> languages(PackSettings settings, List<PackFile> files) {
        Set<String> localizable = new TreeSet<>(settings.sections());
        Set<String> tags = new TreeSet<>();
        for (PackFile file : files) {
            Matcher localized = LOCALIZED.matcher(file.path());
            if (localized.matches()
                    && (file.path().startsWith("document_")
                            || localizable.contains(localized.group(1)))) {
                tags.add(
                        Locale.forLanguageTag(localized.group(2).replace('_', '-'))
                                .toLanguageTag());
            }
        }
        Set<String> languages = new LinkedHashSet<>(List.of(settings.language()));
        languages.addAll(tags);
        return new ArrayList<>(languages);
    }

    private static String sha256(List<PackFile> files) {
        MessageDigest digest = newDigest();
        for (PackFile file : files) {
            byte[] path = (file.level() + "/" + file.path()).getBytes(StandardCharsets.UTF_8);
            digest.update(path);
            digest.update((byte) 0);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(file.content().length).array());
            digest.update(file.content());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
