package io.github.letterwright.compose;

import freemarker.cache.TemplateNameFormat;
import freemarker.cache._CacheAPI;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.Template;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pack.TemplatePack;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which templates of a pack can have a part in a letter: the document, the sections that the pack
 * lists, and what these include or import by a name that is written out.
 */
final class UsedTemplates {

    private static final Pattern NAME = Pattern.compile("/?(.*?)(?:;up(\\d{3}))?");

    private final TemplatePack pack;
    private final Map<PackFile, Template> templates;
    private final Set<PackFile> used = new LinkedHashSet<>();
    private final Deque<PackFile> ahead = new ArrayDeque<>();

    private UsedTemplates(TemplatePack pack, Map<PackFile, Template> templates) {
        this.pack = pack;
        this.templates = templates;
    }

    static Set<PackFile> of(TemplatePack pack, Map<PackFile, Template> templates) {
        UsedTemplates all = new UsedTemplates(pack, templates);
        all.add("document.ftlh");
        pack.settings().sections().forEach(section -> all.add("sections/" + section + ".ftlh"));
        while (!all.ahead.isEmpty()) {
            all.follow(templates.get(all.ahead.poll()));
        }
        return all.used;
    }

    private void add(String name) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return;
        }
        int level = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        for (String language : pack.languages()) {
            pack.file(parts.group(1), language, level)
                    .filter(templates::containsKey)
                    .filter(used::add)
                    .ifPresent(ahead::add);
        }
    }

    private void follow(Template template) {
        ParsedTemplates.elements(template)
                .flatMap(element -> NamedFiles.included(element).stream())
                .flatMap(name -> absolute(template, name).stream())
                .forEach(this::add);
    }

    /** A name as FreeMarker asks for it; empty when it leaves the pack. */
    static Optional<String> absolute(Template from, String name) {
        try {
            TemplateNameFormat format = TemplateNameFormat.DEFAULT_2_4_0;
            return Optional.of(
                    _CacheAPI.normalizeRootBasedName(
                            format, _CacheAPI.toRootBasedName(format, from.getName(), name)));
        } catch (MalformedTemplateNameException e) {
            return Optional.empty();
        }
    }
}
