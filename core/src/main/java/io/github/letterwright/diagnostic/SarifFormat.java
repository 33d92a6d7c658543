package io.github.letterwright.diagnostic;

import io.github.letterwright.diagnostic.SarifLog.Artifact;
import io.github.letterwright.diagnostic.SarifLog.Configuration;
import io.github.letterwright.diagnostic.SarifLog.Driver;
import io.github.letterwright.diagnostic.SarifLog.Location;
import io.github.letterwright.diagnostic.SarifLog.PhysicalLocation;
import io.github.letterwright.diagnostic.SarifLog.Region;
import io.github.letterwright.diagnostic.SarifLog.Result;
import io.github.letterwright.diagnostic.SarifLog.Rule;
import io.github.letterwright.diagnostic.SarifLog.Run;
import io.github.letterwright.diagnostic.SarifLog.Text;
import io.github.letterwright.diagnostic.SarifLog.Tool;
import io.github.letterwright.diagnostic.SarifLog.UriBase;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Diagnostics as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which code-review
 * tools show beside the lines that they speak of. The same diagnostics give the same log; nothing
 * of the machine is in it. Immutable, thread-safe.
 */
public final class SarifFormat {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** The name that code-review tools know for the top of the sources. */
    private static final String ROOT = "%SRCROOT%";

    private final String version;
    private final Path root;
    private final boolean quoteText;
    private final Map<String, Rule> described;

    private SarifFormat(String version, Path root, boolean quoteText, Map<String, Rule> described) {
        this.version = version;
        this.root = root;
        this.quoteText = quoteText;
        this.described = Map.copyOf(described);
    }

    /**
     * A format that quotes the case.
     *
     * @param version of Letterwright
     * @param root the folder that files are named relative to; of a file outside of it, only the
     *     name is told
     */
    public static SarifFormat of(String version, Path root) {
        return new SarifFormat(version, root, true, Map.of());
    }

    /**
     * The same with or without text of the case, which is patient data.
     *
     * @param value default true
     */
    public SarifFormat quoteText(boolean value) {
        return new SarifFormat(version, root, value, described);
    }

    /**
     * The same with a rule that is told of whether it found something or not.
     *
     * @param id of its diagnostics
     * @param severity unless a pack says otherwise
     * @param title what it finds, in a few words
     * @param reason why it is there, in sentences
     */
    public SarifFormat withRule(String id, Severity severity, String title, String reason) {
        Map<String, Rule> more = new TreeMap<>(described);
        more.put(
                id,
                new Rule(
                        id,
                        Optional.of(new Text(title)),
                        Optional.of(new Text(reason)),
                        Optional.of(new Configuration(level(severity)))));
        return new SarifFormat(version, root, quoteText, more);
    }

    /** The log of these, in their order. */
    public SarifLog format(List<Diagnostic> found) {
        Map<String, Rule> rules = new TreeMap<>(described);
        found.forEach(each -> rules.computeIfAbsent(each.id(), SarifFormat::undescribed));
        List<String> ids = List.copyOf(rules.keySet());
        Driver driver = new Driver("letterwright", version, List.copyOf(rules.values()));
        Run run =
                new Run(
                        new Tool(driver),
                        Map.of(ROOT, new UriBase(new Text("The folder the build ran in."))),
                        "unicodeCodePoints",
                        found.stream().map(each -> result(each, ids.indexOf(each.id()))).toList());
        return new SarifLog(SCHEMA, "2.1.0", List.of(run));
    }

    private static Rule undescribed(String id) {
        return new Rule(id, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Result result(Diagnostic found, int rule) {
        List<Location> related = new ArrayList<>();
        found.related().forEach(place -> location(place, "see").ifPresent(related::add));
        return new Result(
                found.id(),
                rule,
                level(found.severity()),
                new Text(words(found)),
                location(found.location(), "").map(List::of),
                Optional.of(related).filter(places -> !places.isEmpty()));
    }

    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private String words(Diagnostic found) {
        String hint = found.hint().map(text -> "\nhint: " + text.inOneLine(quoteText)).orElse("");
        String words = found.message().inOneLine(quoteText) + hint;
        return words.replace(slashed(root) + "/", "");
    }

    private Optional<Location> location(SourceLocation place, String words) {
        return place.file().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Location(
                                new PhysicalLocation(artifact(place.file()), region(place)),
                                Optional.of(words).filter(it -> !it.isEmpty()).map(Text::new)));
    }

    private Artifact artifact(String file) {
        Path path = Path.of(file);
        if (path.startsWith(root)) {
            return new Artifact(uri(slashed(root.relativize(path))), Optional.of(ROOT));
        }
        String known = path.isAbsolute() ? String.valueOf(path.getFileName()) : file;
        return new Artifact(uri(known), Optional.empty());
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** With a slash before it, so that a colon does not make the path's beginning a scheme. */
    private static String uri(String path) {
        try {
            String uri = new URI(null, null, "/" + path, null).toASCIIString();
            return uri.substring(1).replace(":", "%3A");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("every absolute path is a URI's", impossible);
        }
    }

    private static Optional<Region> region(SourceLocation place) {
        if (place.line() == 0) {
            return Optional.empty();
        }
        Optional<Integer> start = Optional.of(place.column()).filter(column -> column > 0);
        Optional<Integer> length = Optional.of(place.length()).filter(it -> it > 0);
        return Optional.of(
                new Region(
                        place.line(),
                        start,
                        start.flatMap(column -> length.map(it -> column + it))));
    }
}
