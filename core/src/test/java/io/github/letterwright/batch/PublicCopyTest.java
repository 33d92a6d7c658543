package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Example cases whose confidential words are others, and nothing else. */
class PublicCopyTest {

    private static final Path EXAMPLES = Path.of("../examples/src/letters").toAbsolutePath();

    /** Names, claim numbers and addresses stand alone on their lines in the examples. */
    private static final Pattern CONFIDENTIAL_LINE =
            Pattern.compile("(?m)^(  (?:name|claimNumber)|  - name): (?!Meridian).+$");

    private static final Pattern ADDRESS = Pattern.compile("(?m)^      - .+$");
    private static final Pattern RECIPIENTS = Pattern.compile("(?ms)^recipients:\n.*?\n(?=\\S|\n)");
    private static final Pattern WORKER = Pattern.compile("(?ms)^injuredWorker:\n.*?\n(?=\\S|\n)");
    private static final Pattern MARK = Pattern.compile("<<([a-z ]+)\\|[^>]+>>");

    @TempDir private Path folder;

    @Test
    void otherConfidentialWordsChangeNoByteOfThePublicSet() throws IOException {
        Map<String, String> cases = cases();
        Map<String, String> others = new TreeMap<>();
        cases.forEach((path, text) -> others.put(path, disguised(text)));

        assertThat(others.values()).noneMatch(cases.values()::contains);
        Map<String, String> given = publicSet("given", cases);
        assertThat(given).hasSize(3 * cases.size() + 2);
        assertThat(publicSet("others", others)).isEqualTo(given);
    }

    @Test
    void aPublicWordThatIsAnotherChangesThePublicSet() throws IOException {
        Map<String, String> one = new TreeMap<>(cases());
        one.keySet().removeIf(path -> !path.startsWith("harbor/shoulder"));
        Map<String, String> other = new TreeMap<>(one);
        other.replaceAll((path, text) -> text.replace("stagehand", "carpenter"));

        assertThat(publicSet("others", other)).isNotEqualTo(publicSet("given", one));
    }

    @Test
    void aFindingTellsThePublicNothingOfWhatStandsBeforeIt() throws IOException {
        String doubtful =
                cases().get("spine/cervical-traction-and-collar.yaml")
                        .replace(
                                "The soft cervical collar is not",
                                "As <<physician|Dr. A. Roe>> says, the soft cervical collar is");
        Map<String, String> one = Map.of("a.yaml", doubtful);

        Map<String, String> given = publicSet("given", one);

        assertThat(Files.readString(folder.resolve("given/letters/public/manifest.json")))
                .contains("LW201");
        assertThat(publicSet("others", Map.of("a.yaml", disguised(doubtful)))).isEqualTo(given);
    }

    /** Longer words, on more lines, of other people at other places. */
    private static String disguised(String text) {
        String marked = MARK.matcher(text).replaceAll("<<$1|Somebody Else, of a longer name>>");
        String worker = inside(WORKER, marked, CONFIDENTIAL_LINE, "$1: Somebody Else");
        String named =
                inside(RECIPIENTS, worker, CONFIDENTIAL_LINE, "$1: A Stranger of a long name");
        return inside(RECIPIENTS, named, ADDRESS, "      - Elsewhere\n      - Far away");
    }

    private static String inside(Pattern block, String text, Pattern line, String replacement) {
        return block.matcher(text)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        line.matcher(found.group()).replaceAll(replacement)));
    }

    /** The example cases that have something confidential. */
    private static Map<String, String> cases() throws IOException {
        Path root = EXAMPLES.resolve("cases");
        Map<String, String> cases = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                if (!disguised(text).equals(text)) {
                    cases.put(Places.slashed(root.relativize(file)), text);
                }
            }
        }
        assertThat(cases).hasSizeGreaterThan(12);
        return cases;
    }

    /** The hash of every file of the public set. */
    private Map<String, String> publicSet(String name, Map<String, String> cases)
            throws IOException {
        Path own = folder.resolve(name);
        for (var one : cases.entrySet()) {
            Path file = own.resolve("cases").resolve(one.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, one.getValue());
        }
        BatchReport report =
                RenderMain.renderer(
                                own.resolve("cases"),
                                EXAMPLES.resolve("packs"),
                                own.resolve("letters"))
                        .audiences(EnumSet.of(Audience.PUBLIC))
                        .build()
                        .render();
        assertThat(report.cases()).isEqualTo(cases.size());
        return Sha256.ofFilesIn(own.resolve("letters"));
    }
}
