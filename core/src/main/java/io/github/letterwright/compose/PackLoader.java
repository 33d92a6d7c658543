package io.github.letterwright.compose;

import freemarker.cache.TemplateLoader;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pack.TemplatePack;
import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Loads templates from a pack, for one language. A template's name is its path in the pack; {@code
 * path;up002} is the same path looked for from level 2 on.
 *
 * <p>{@code <#include "parent:path">} in a file of level 1 is read as {@code <#include
 * "/path;up002">}, which is as long, so that places in the file stay right. The level stands in the
 * last part of the name, since relative names are resolved against the parts before it: what a
 * parent's file includes by a plain name is looked for from the pack itself on.
 */
final class PackLoader implements TemplateLoader {

    private static final Pattern PARENT =
            Pattern.compile(
                    "(<#(?:include|import)\\s+r?)([\"'])parent:((?:(?!\\2)[^\\\\]|\\\\.)*)\\2");
    private static final Pattern NAME = Pattern.compile("(.*?)(?:;up(\\d{3}))?", Pattern.DOTALL);

    /** What alone is looked at before it is run, and so what alone may be included. */
    static final String TEMPLATE = ".ftlh";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final TemplatePack pack;
    private final String language;
    private final Map<String, PackFile> found = new ConcurrentHashMap<>();

    PackLoader(TemplatePack pack, String language) {
        this.pack = pack;
        this.language = language;
    }

    /** What diagnostics call the file of a template; the name itself when there is no such file. */
    String fileName(String template) {
        PackFile file = found.get(template);
        return file == null ? template : file.name();
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        Optional<PackFile> file = find(name);
        file.ifPresent(it -> found.put(name, it));
        return file.orElse(null);
    }

    private Optional<PackFile> find(String name) {
        Matcher parts = NAME.matcher(name);
        if (name.contains(":") || name.contains("*") || !parts.matches()) {
            return Optional.empty();
        }
        if (!parts.group(1).endsWith(TEMPLATE)) {
            return Optional.empty();
        }
        int level = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return pack.file(parts.group(1), language, level);
    }

    /** Packs do not change. */
    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(templateText((PackFile) source));
    }

    /** The text of a file as FreeMarker is to read it. */
    static String templateText(PackFile file) {
        String parent = "$1$2/$3;up%03d$2".formatted(file.level() + 1);
        return PARENT.matcher(plainText(file)).replaceAll(parent);
    }

    /** The text of a file with plain line ends and without a byte-order mark. */
    static String plainText(PackFile file) {
        String text = file.text().replace("\r\n", "\n").replace('\r', '\n');
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    @Override
    public void closeTemplateSource(Object source) {
        // It was read whole.
    }
}
