package io.github.letterwright.preview;

import static io.github.letterwright.preview.PreviewProject.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Whatever goes wrong in the preview itself: it goes on, and says so. */
class FaultsTest {

    private static final String TOLD =
            "the preview failed and goes on: \"java.lang.OutOfMemoryError: Java heap space\"";

    @TempDir Path folder;
    private final List<String> terminal = new CopyOnWriteArrayList<>();
    private final AtomicInteger page = new AtomicInteger();
    private final Faults faults =
            new Faults((words, fault) -> terminal.add(words), page::incrementAndGet);

    private static Error fault() {
        return new OutOfMemoryError("Java heap space");
    }

    @BeforeEach
    void root() throws IOException {
        folder = folder.toRealPath();
        PreviewProject.lay(folder);
    }

    @Test
    void theThreadsThatMakeLettersGoOn() {
        Preview.Settings its = PreviewProject.settings(folder, List.of(Audience.PARTIES));
        Sets sets = new Sets(its.drafts(), its.cases(), its.packs(), its.approved());
        SetKey key = new SetKey(Audience.PARTIES, Optional.empty());
        AtomicInteger news = new AtomicInteger();
        try (Workbench bench =
                new Workbench(
                        sets,
                        told -> {
                            if (news.incrementAndGet() <= 2) {
                                throw fault();
                            }
                        },
                        faults)) {
            ShownSet set = sets.set(key);
            bench.start();
            await("all is printed", () -> set.letters().stream().allMatch(it -> it.pages() > 0));
            await("news are told again", () -> news.get() > 2);
        }
        assertThat(terminal).containsExactly(TOLD);
        assertThat(page).hasValue(1);
    }

    @Test
    void theWatchGoesOn() throws IOException {
        AtomicInteger told = new AtomicInteger();
        Watch watch =
                new Watch(
                        List.of(folder.resolve("cases")),
                        files -> {
                            if (told.incrementAndGet() == 1) {
                                throw fault();
                            }
                        },
                        told::incrementAndGet,
                        faults);
        try (watch) {
            watch.start();
            Files.writeString(folder.resolve("cases/new.yaml"), "a: b\n");
            await("it is told of again", () -> told.get() > 1);
        }
        assertThat(terminal).containsExactly(TOLD);
    }

    @Test
    void thePageIsToldOfTheLastFew() throws IOException {
        for (int i = 0; i < 7; i++) {
            faults.note(new IllegalStateException("fault " + i));
            faults.note(new IllegalStateException("fault " + i));
        }
        assertThat(faults.last()).hasSize(5);
        assertThat(page).hasValue(7);
        try (PreviewProject project = PreviewProject.of(folder)) {
            project.fail(fault());
            JsonNode problem = project.json("/api/set").get("problems").get(0);
            assertThat(problem.get("id").asString()).isEqualTo("LW532");
            assertThat(problem.get("message").asString()).isEqualTo(TOLD);
            assertThat(problem.get("hint").asString())
                    .isEqualTo("give Maven more memory, such as MAVEN_OPTS=-Xmx1g");
            assertThat(PreviewProject.SAID).contains(TOLD);
        }
    }
}
