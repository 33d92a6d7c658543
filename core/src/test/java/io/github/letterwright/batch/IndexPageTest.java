package io.github.letterwright.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes the page of each manifest in {@code src/test/resources/index}. */
class IndexPageTest {

    private static final Path FIXTURES = Path.of("src", "test", "resources", "index");

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    static List<Path> manifests() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void aManifestGivesThePageBesideIt(Path manifest) throws IOException {
        Path expected = Path.of(manifest.toString().replaceAll("json$", "html"));

        String page = page(manifest);

        String body = page.substring(page.indexOf("<body>"));
        if (Boolean.getBoolean("letterwright.accept")) {
            Files.writeString(expected, body);
        }
        assertThat(body)
                .as("-Dtest=IndexPageTest -Dletterwright.accept=true writes it anew")
                .isEqualTo(Files.readString(expected));
    }

    @Test
    void theBrowserRunsNoScriptAndTakesNoStyleButItsOwn() throws Exception {
        String page = page(FIXTURES.resolve("markup.json"));

        assertThat(page)
                .contains(
                        "content=\"default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'\""
                                .formatted(hash(page, "style"), hash(page, "script")))
                .containsOnlyOnce("<script")
                .doesNotContainPattern(" on[a-z]+=\"| style=\"");
    }

    private static String hash(String page, String element) throws Exception {
        Matcher text =
                Pattern.compile("<%1$s>(.*?)</%1$s>".formatted(element), Pattern.DOTALL)
                        .matcher(page);
        assertThat(text.find()).isTrue();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.group(1).getBytes(UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
    }

    @Test
    void nothingOfAnotherSiteIsAskedFor() throws IOException {
        assertThat(page(FIXTURES.resolve("states.json")))
                .doesNotContain("http:", "https:", "src=", "url(", "@import");
    }

    @ParameterizedTest
    @MethodSource("manifests")
    void thePageIsXmlAsWell(Path manifest) throws Exception {
        String page = page(manifest).replace("<!DOCTYPE html>", "");

        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        assertThat(parser.parse(new InputSource(new StringReader(page))).getDoctype()).isNull();
    }

    private static String page(Path manifest) throws IOException {
        var page = new ByteArrayOutputStream();
        IndexPage.write(JSON.readValue(manifest.toFile(), Manifest.class), page);
        return page.toString(UTF_8);
    }
}
