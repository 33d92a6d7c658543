package io.github.letterwright.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.pack.TemplatePacks;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.read.CaseReader;
import io.github.letterwright.view.Audience;
import io.github.letterwright.view.LetterView;
import io.github.letterwright.view.LetterViews;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Origins of the letter that the pack {@code packs-compose/origins} makes of the case there. */
class OriginTest {

    private TemplatePack pack;
    private CaseFile file;
    private HtmlDocument letter;

    @BeforeEach
    void compose() throws IOException, URISyntaxException {
        Path folder =
                Path.of(
                        Objects.requireNonNull(OriginTest.class.getResource("/packs-compose/base"))
                                .toURI());
        pack = TemplatePacks.in(folder.resolveSibling("origins")).find("origins").orThrow();
        byte[] bytes = Files.readAllBytes(folder.resolve("case.yaml"));
        file = CaseReader.create().read("case.yaml", bytes).orThrow();
        letter = HtmlComposer.of(pack).compose(file, Audience.PARTIES).orThrow();
    }

    @Test
    void originsChangeNothingInTheText() throws Exception {
        LetterView view = LetterViews.of(pack).view(file, Audience.PARTIES).orThrow();
        StringWriter plain = new StringWriter();
        long nanos = Duration.ofSeconds(10).toNanos();
        new Typesetter(pack, "en", Duration.ofSeconds(10), Set.of(), Optional.empty())
                .process(view, new Trace(nanos), plain);
        assertThat(letter.text()).isEqualTo(plain.toString());
    }

    @Test
    void everyChunkKnowsItsTemplateLineAndItsPlaceInTheCase() {
        List<String> chunks =
                letter.text()
                        .lines()
                        .filter(line -> line.matches("<(p|h1).*"))
                        .flatMap(line -> chunks(letter.text().indexOf(line), line.length()))
                        .toList();
        assertThat(chunks)
                .containsExactly(
                        "<p> | body.ftlh:[1,1] | ",
                        "CM15-0000042 | body.ftlh:[1,4] | /case/number [4,11]",
                        "; | body.ftlh:[1,18] | ",
                        "PAT EXAMPLE | body.ftlh:[1,19] | /injuredWorker/name [6,9]",
                        "</p> | body.ftlh:[1,51] | ",
                        "<p>own wordsconstant | body.ftlh:[3,1] | ",
                        "</p> | body.ftlh:[3,26] | ",
                        "<h1> | m.ftlh:[1,18] | ",
                        "Revision of &lt;lumbar&gt; fusion | m.ftlh:[1,22] | /items/0/treatment"
                                + " [18,16]",
                        "</h1> | m.ftlh:[1,26] | ");
    }

    private Stream<String> chunks(int start, int length) {
        return letter.origins().stream()
                .filter(it -> it.start() >= start && it.start() < start + length)
                .map(this::shown);
    }

    private String shown(Origin origin) {
        String file = origin.template().toString();
        return "%s | %s | %s"
                .formatted(
                        letter.text().substring(origin.start(), origin.end()).stripTrailing(),
                        file.substring(file.lastIndexOf('/') + 1),
                        origin.data()
                                .map(it -> origin.pointer() + " " + it.toString().split(":")[1])
                                .orElse(""));
    }
}
