package io.github.letterwright.pack;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Organization;
import io.github.letterwright.model.Text;
import io.github.letterwright.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns merged settings into {@link PackSettings}, and notes what a schema cannot see. */
final class SettingsReader {

    private static final List<String> NEEDED = List.of("title", "language", "sections", "fonts");
    private static final String DATE = "date";

    private final PackLine line;
    private final ShippedFonts shipped;
    private final Settings settings;
    private final List<Diagnostic> problems = new ArrayList<>();

    SettingsReader(PackLine line, ShippedFonts shipped) {
        this.line = line;
        this.shipped = shipped;
        settings =
                new Settings(
                        Inheritance.merged(
                                line.levels().stream().map(PackLine.Level::settings).toList()));
    }

    /** What is wrong; complete after {@link #read()}. */
    List<Diagnostic> problems() {
        return problems;
    }

    /** Where the setting of each rule stands. */
    Map<String, SourceLocation> ruleLocations() {
        return settings.inner("rules")
                .map(rules -> rules.mapping().keyLocations())
                .orElse(Map.of());
    }

    /** The settings; empty when something is wrong with them. */
    Optional<PackSettings> read() {
        noteWhatIsMissing();
        noteMissingSections();
        noteForeignLanguage();
        noteForeignDefaults();
        noteCrowdedPage();
        List<FontFamily> fonts =
                new FontReader(line, shipped, problems).read(settings.list("fonts"));
        return problems.isEmpty() ? Optional.of(packSettings(fonts)) : Optional.empty();
    }

    private PackSettings packSettings(List<FontFamily> fonts) {
        return new PackSettings(
                line.name(),
                settings.requiredText("title"),
                settings.requiredText("language"),
                settings.texts("sections"),
                settings.inner("organization").map(SettingsReader::organization),
                settings.inner("signatory").map(SettingsReader::signatory),
                settings.inner("attestation").map(SettingsReader::attestation),
                settings.map("options", SettingsReader::option),
                fields(),
                settings.map("patterns", Settings::text),
                settings.map("labels", Settings::text),
                redaction(),
                fonts,
                page(),
                settings.map("rules", node -> constant(RuleSetting.class, Settings.text(node))));
    }

    private void noteWhatIsMissing() {
        for (String key : NEEDED) {
            if (settings.node(key).isEmpty()) {
                noteMissing(key);
            }
        }
        if (settings.inner("patterns").flatMap(patterns -> patterns.node(DATE)).isEmpty()) {
            noteMissing("patterns.date");
        }
    }

    private void noteMissing(String key) {
        PackFolder root = line.root().folder();
        problems.add(
                Diagnostic.error(
                                "LW305",
                                SourceLocation.ofFile(root.nameOf(PackFolder.SETTINGS)),
                                "the pack {} extends none, and gives no " + key,
                                root.name())
                        .withHint("give " + key + ", or extend a pack that does"));
    }

    private void noteMissingSections() {
        for (YamlNode section : settings.list("sections")) {
            String path = "sections/" + Settings.text(section) + ".ftlh";
            if (line.find(List.of(path), 0).isEmpty()) {
                noteNoFile(section.location(), path);
            }
        }
        if (line.find(List.of(TemplatePack.DOCUMENT), 0).isEmpty()) {
            String file = line.levels().get(0).folder().nameOf(PackFolder.SETTINGS);
            noteNoFile(SourceLocation.ofFile(file), TemplatePack.DOCUMENT);
        }
    }

    private void noteNoFile(SourceLocation location, String path) {
        problems.add(
                Diagnostic.error("LW306", location, "the pack has no file {}", path)
                        .withHint(
                                NearFile.of(path, line.files())
                                        .orElse(
                                                "it may stand in the pack or in one that it"
                                                        + " extends")));
    }

    private void noteForeignLanguage() {
        Set<String> known = Languages.tags(line);
        settings.node("language")
                .filter(it -> PackLine.tags(Settings.text(it)).stream().noneMatch(known::contains))
                .ifPresent(it -> noteForeignLanguage(it, known));
    }

    private void noteForeignLanguage(YamlNode language, Set<String> known) {
        String tag = Settings.text(language);
        String others = known.isEmpty() ? "" : "languages: " + String.join(", ", known) + "; or ";
        problems.add(
                Diagnostic.error(
                                "LW359",
                                language.location(),
                                "the pack has no words for the language {}",
                                tag)
                        .withHint(others + "add languages/{-}.yaml", tag));
    }

    private void noteForeignDefaults() {
        settings.inner("options")
                .ifPresent(
                        options ->
                                options.mapping().entries().values().stream()
                                        .map(Settings::of)
                                        .forEach(this::noteForeignDefault));
    }

    private void noteForeignDefault(Settings option) {
        YamlNode chosen = option.node("default").orElseThrow();
        List<String> values = option.texts("values");
        if (!values.contains(Settings.text(chosen))) {
            problems.add(
                    Diagnostic.error(
                                    "LW309",
                                    chosen.location(),
                                    "the default {} is none of the values",
                                    Settings.text(chosen))
                            .withHint("values: " + String.join(", ", values)));
        }
    }

    private void noteCrowdedPage() {
        Optional<YamlNode> margin = settings.inner("page").flatMap(given -> given.node("margin"));
        Page page = page();
        margin.filter(it -> !page.hasRoom())
                .ifPresent(
                        it ->
                                problems.add(
                                        Diagnostic.error(
                                                        "LW319",
                                                        it.location(),
                                                        "margins of {} leave less than an inch of the page",
                                                        page.margin())
                                                .withHint(page.size() + " is " + page.measures())));
    }

    private static Organization organization(Settings given) {
        return new Organization(
                Text.parse(given.requiredText("name")),
                given.text("shortName").map(Text::parse),
                given.texts("address").stream().map(Text::parse).toList());
    }

    private static Signatory signatory(Settings given) {
        return new Signatory(given.requiredText("name"), given.text("title"));
    }

    private static Attestation attestation(Settings given) {
        return new Attestation(
                given.requiredNumber("yearsInPractice"), given.requiredNumber("hoursPerWeek"));
    }

    private static PackOption option(YamlNode node) {
        Settings given = Settings.of(node);
        return new PackOption(given.texts("values"), given.requiredText("default"));
    }

    private Map<String, PackField> fields() {
        Map<String, PackField> fields = new LinkedHashMap<>();
        for (YamlNode node : settings.list("fields")) {
            Settings given = Settings.of(node);
            PackField.Type type =
                    given.text("type")
                            .map(word -> constant(PackField.Type.class, word))
                            .orElse(PackField.Type.TEXT);
            String name = given.requiredText("name");
            fields.put(
                    name,
                    new PackField(name, type, given.flag("required"), given.flag("confidential")));
        }
        return fields;
    }

    private Redaction redaction() {
        Optional<Settings> given = settings.inner("redaction");
        return new Redaction(
                given.flatMap(redaction -> redaction.text("marker"))
                        .map(word -> constant(Redaction.Marker.class, word))
                        .orElse(Redaction.Marker.LABEL),
                given.map(redaction -> redaction.map("labels", Settings::text)).orElse(Map.of()));
    }

    private Page page() {
        Optional<Settings> given = settings.inner("page");
        return new Page(
                given.flatMap(page -> page.text("size")).orElse("letter"),
                given.flatMap(page -> page.text("margin")).orElse("1in"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
