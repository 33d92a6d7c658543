package io.github.letterwright.preview;

import io.github.letterwright.batch.Drafts;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Letters in the browser, in step with their files. */
public final class Preview implements AutoCloseable {

    private final Workbench bench;
    private final Watch watch;
    private final PreviewServer server;
    private final Faults faults;

    private Preview(Workbench bench, Watch watch, PreviewServer server, Faults faults) {
        this.bench = bench;
        this.watch = watch;
        this.server = server;
        this.faults = faults;
    }

    /**
     * What is previewed, and how.
     *
     * @param drafts makes the letters
     * @param base files are shown relative to this folder
     * @param cases the folder of cases
     * @param packs the folder of packs; it need not be there
     * @param approved the folder of approved letters; it need not be there
     * @param audiences whom letters are shown for; the first one at first
     * @param port the first one that is free from here on is taken; 0 for any
     * @param editor the pattern of links to an editor, with {@code {file}}, {@code {line}} and
     *     {@code {column}}
     * @param terminal takes what goes wrong in the preview itself, and its cause
     */
    public record Settings(
            Drafts drafts,
            Path base,
            Path cases,
            Path packs,
            Path approved,
            List<Audience> audiences,
            int port,
            String editor,
            BiConsumer<String, Throwable> terminal) {}

    /**
     * Starts a preview, which goes on until it is closed.
     *
     * @throws IOException when no port is free
     */
    public static Preview start(Settings settings) throws IOException {
        Events events = new Events();
        Faults faults = new Faults(settings.terminal(), events::tellAll);
        Sets sets =
                new Sets(
                        settings.drafts(), settings.cases(), settings.packs(), settings.approved());
        Workbench bench = new Workbench(sets, events::tell, faults);
        Facts facts = new Facts(new Editor(settings.editor(), settings.base()));
        Routes routes = new Routes(sets, bench, settings.audiences(), facts, faults);
        PreviewServer server = PreviewServer.start(settings.port(), routes, events, faults);
        Watch watch =
                new Watch(
                        List.of(settings.cases(), settings.packs(), settings.approved()),
                        bench::touch,
                        bench::touchAll,
                        faults);
        watch.start();
        sets.set(new SetKey(settings.audiences().get(0), Optional.empty()));
        bench.start();
        return new Preview(bench, watch, server, faults);
    }

    /** Where the browser finds it. */
    public String address() {
        return "http://127.0.0.1:" + server.port() + "/";
    }

    /** What went wrong in the preview itself. */
    Faults faults() {
        return faults;
    }

    @Override
    public void close() {
        watch.close();
        server.close();
        bench.close();
    }
}
