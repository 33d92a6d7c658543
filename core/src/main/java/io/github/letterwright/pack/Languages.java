package io.github.letterwright.pack;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the words of every language for which a line of packs has a file. */
final class Languages {

    private static final Pattern FILE = Pattern.compile("languages/([A-Za-z0-9-]+)\\.yaml");
    private static final List<String> NEEDED =
            List.of("months", "shortMonths", "numbers", "conjunction", "lastConjunction");

    private final PackLine line;
    private final PackSettings settings;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<String, YamlMapping> files = new HashMap<>();

    private Languages(PackLine line, PackSettings settings) {
        this.line = line;
        this.settings = settings;
    }

    /** The words by language, as the names of the files have it. */
    static Checked<Map<String, LanguageWords>> read(PackLine line, PackSettings settings) {
        Languages languages = new Languages(line, settings);
        Map<String, LanguageWords> words = new HashMap<>();
        for (String tag : languages.parseAll()) {
            languages.words(tag).ifPresent(found -> words.put(tag, found));
        }
        return Checked.of(words, languages.problems);
    }

    /** The languages that a line of packs has files for, as the names of the files have it. */
    static Set<String> tags(PackLine line) {
        return line.files().stream()
                .map(file -> FILE.matcher(file.path()))
                .filter(Matcher::matches)
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> parseAll() {
        for (PackFile file : line.files()) {
            if (FILE.matcher(file.path()).matches()) {
                Checked<YamlMapping> parsed = PackYaml.LANGUAGE.read(file.name(), file.content());
                problems.addAll(parsed.diagnostics());
                parsed.value().ifPresent(mapping -> files.put(file.name(), mapping));
            }
        }
        return tags(line);
    }

    private Optional<LanguageWords> words(String tag) {
        List<YamlMapping> nearestFirst = new ArrayList<>();
        String nearest = "";
        for (int level = 0; level < line.levels().size(); level++) {
            for (String each : PackLine.tags(tag)) {
                Optional<PackFile> file = line.fileAt(level, "languages/" + each + ".yaml");
                if (file.isPresent() && !files.containsKey(file.get().name())) {
                    return Optional.empty(); // It was found faulty.
                }
                file.map(PackFile::name).map(files::get).ifPresent(nearestFirst::add);
                nearest = nearest.isEmpty() ? file.map(PackFile::name).orElse("") : nearest;
            }
        }
        Settings given = new Settings(Inheritance.merged(nearestFirst));
        return isComplete(given, nearest) ? Optional.of(words(tag, given)) : Optional.empty();
    }

    private boolean isComplete(Settings given, String file) {
        List<String> missing = NEEDED.stream().filter(key -> given.node(key).isEmpty()).toList();
        for (String key : missing) {
            problems.add(
                    Diagnostic.error(
                            "LW316", SourceLocation.ofFile(file), "the language has no " + key));
        }
        return missing.isEmpty();
    }

    private LanguageWords words(String tag, Settings given) {
        boolean own = TemplatePack.primary(tag).equals(TemplatePack.primary(settings.language()));
        Map<String, String> patterns = given.map("patterns", Settings::text);
        Map<String, String> labels = given.map("labels", Settings::text);
        return new LanguageWords(
                given.texts("months"),
                given.texts("shortMonths"),
                given.texts("numbers"),
                given.requiredText("conjunction"),
                given.requiredText("lastConjunction"),
                own ? over(settings.patterns(), patterns) : over(patterns, settings.patterns()),
                own ? over(settings.labels(), labels) : over(labels, settings.labels()));
    }

    private static Map<String, String> over(Map<String, String> above, Map<String, String> below) {
        Map<String, String> all = new HashMap<>(below);
        all.putAll(above);
        return all;
    }
}
