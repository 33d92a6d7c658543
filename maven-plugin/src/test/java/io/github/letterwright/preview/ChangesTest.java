package io.github.letterwright.preview;

import static io.github.letterwright.preview.PreviewProject.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.approve.Approval;
import io.github.letterwright.batch.BatchRenderer;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a change does to all letters, against their state at the start or what was approved. */
class ChangesTest {

    @TempDir Path folder;

    private static JsonNode changes(PreviewProject project, String query) {
        await("all are compared", () -> project.json("/api/changes").get("waiting").asInt() == 0);
        return project.json("/api/changes" + query);
    }

    private static List<String> changed(PreviewProject project) {
        changes(project, "");
        return project.json("/api/set")
                .get("letters")
                .valueStream()
                .filter(letter -> letter.get("changed").asBoolean())
                .map(letter -> letter.get("stem").asString())
                .toList();
    }

    @Test
    void oneChangedSentenceIsOneChangeWithItsPlaces() throws IOException {
        try (PreviewProject project = PreviewProject.start(folder)) {
            assertThat(changed(project)).isEmpty();
            Path section = project.packs.resolve("house/sections/notices.ftlh");
            String before = project.text("/letter/html?stem=b/one");
            project.expectMadeAnew(
                    () -> project.change(section, "nine to five", "eight to four"),
                    "b/one",
                    "b/two");
            JsonNode changes = changes(project, "");
            assertThat(changes.get("baseline").asString()).isEqualTo("start");
            assertThat(changes.get("letters").asInt()).isEqualTo(3);
            assertThat(changes.get("same").asInt()).isEqualTo(1);
            assertThat(changes.get("groups").toString())
                    .isEqualTo(
                            "[{\"section\":\"Questions?\",\"item\":\"\",\"before\":"
                                    + pieces("nine to five.")
                                    + ",\"after\":"
                                    + pieces("eight to four.")
                                    + ",\"letters\":2,\"varied\":false,\"places\":["
                                    + place("b/one")
                                    + ","
                                    + place("b/two")
                                    + "]}]");
            assertThat(changed(project)).containsExactly("b/one", "b/two");
            assertThat(changes(project, "?stem=b/two").get("groups").get(0).get("letters").asInt())
                    .isEqualTo(1);
            assertThat(changes(project, "?stem=a").get("groups")).isEmpty();
            assertThat(project.text("/letter/html?stem=b/one&baseline=true")).isEqualTo(before);
            assertThat(
                            project.get("/letter/page/1.png?stem=b/one&baseline=true&width=300")
                                    .statusCode())
                    .isEqualTo(200);

            project.expectMadeAnew(
                    () -> project.change(section, "eight to four", "nine to five"),
                    "b/one",
                    "b/two");
            assertThat(changed(project)).isEmpty();
        }
    }

    private static String pieces(String differs) {
        String[] words = differs.split(" to ");
        return "[{\"text\":\"Call Harbor on weekdays from\",\"differs\":false},{\"text\":\""
                + words[0]
                + "\",\"differs\":true},{\"text\":\"to\",\"differs\":false},{\"text\":\""
                + words[1]
                + "\",\"differs\":true}]";
    }

    private static String place(String stem) {
        return "{\"stem\":\"%s\",\"item\":\"\"}".formatted(stem);
    }

    @Test
    void looksNewLettersAndThoseThatAreGoneAreToldApart() throws IOException {
        try (PreviewProject project = PreviewProject.start(folder)) {
            Path style = project.packs.resolve("house/style/house.css");
            project.expectMadeAnew(
                    () -> project.change(style, "#204060", "#602040"), "b/one", "b/two");
            project.expectMadeAnew(
                    () ->
                            Files.move(
                                    project.cases.resolve("a.yaml"),
                                    project.cases.resolve("c.yaml")),
                    "a",
                    "c");
            JsonNode changes = changes(project, "");
            assertThat(changes.get("groups")).isEmpty();
            assertThat(changes.get("looks").toString()).isEqualTo("[\"b/one\",\"b/two\"]");
            assertThat(changes.get("added").toString()).isEqualTo("[\"c\"]");
            assertThat(changes.get("vanished").toString()).isEqualTo("[\"a\"]");
            assertThat(project.text("/letter/text?stem=a&baseline=true")).contains("six visits");
        }
    }

    @Test
    void anotherNumberOfPagesIsTold() throws IOException {
        try (PreviewProject project = PreviewProject.start(folder)) {
            await("all is printed", () -> project.entry("b/two").get("pages").asInt() > 0);
            int pages = project.entry("a").get("pages").asInt();
            project.expectMadeAnew(
                    () ->
                            project.change(
                                    project.cases.resolve("a.yaml"),
                                    "requests more therapy.",
                                    "requests more therapy. " + "It was reviewed. ".repeat(900)),
                    "a");
            await("it is printed", () -> project.entry("a").get("pages").asInt() > pages);
            JsonNode change = changes(project, "").get("pages").get(0);
            assertThat(change.get("before").asInt()).isEqualTo(pages);
            assertThat(change.get("letters").toString()).isEqualTo("[\"a\"]");
        }
    }

    @Test
    void approvedLettersAreABaselineAsWell() throws IOException {
        Path root = folder.toRealPath();
        PreviewProject.lay(root);
        approve(root);
        Path section = root.resolve("packs/house/sections/notices.ftlh");
        Files.writeString(
                section, Files.readString(section).replace("nine to five", "eight to four"));
        try (PreviewProject project = PreviewProject.of(root)) {
            assertThat(project.json("/api/set").get("baseline").asString()).isEqualTo("approved");
            assertThat(changed(project)).containsExactly("b/one", "b/two");
            assertThat(project.text("/letter/text?stem=b/one&baseline=true"))
                    .contains("Call Harbor on weekdays from nine to five.");
            assertThat(project.get("/letter/html?stem=b/one&baseline=true").statusCode())
                    .isEqualTo(404);

            assertThat(post(project, "/api/baseline?to=start")).isEqualTo(200);
            assertThat(changed(project)).isEmpty();
            assertThat(post(project, "/api/baseline?to=nothing")).isEqualTo(400);
            assertThat(post(project, "/api/set")).isEqualTo(405);

            assertThat(post(project, "/api/baseline?to=approved")).isEqualTo(200);
            approve(root);
            await("nothing differs any more", () -> changed(project).isEmpty());
        }
    }

    private static int post(PreviewProject project, String path) {
        return project.send(
                        HttpRequest.newBuilder(project.uri(path))
                                .POST(HttpRequest.BodyPublishers.noBody()))
                .statusCode();
    }

    private static void approve(Path root) throws IOException {
        Path letters = root.resolve("aside");
        BatchRenderer.builder()
                .casesDirectory(root.resolve("cases"))
                .packsDirectory(root.resolve("packs"))
                .outputDirectory(letters)
                .build()
                .render();
        Approval.of(
                        root.resolve("approved"),
                        root.resolve("cases"),
                        letters,
                        Set.of(Audience.PARTIES))
                .accept();
    }
}
