package io.github.letterwright.batch;

import io.github.letterwright.view.Audience;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;

/** Renders a folder of cases in a process of its own: everything, for everybody. */
final class RenderMain {

    private RenderMain() {}

    /** Takes the folder of cases, that of packs, that of the output, and the number of threads. */
    public static void main(String[] args) {
        BatchReport report =
                renderer(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]))
                        .threads(Integer.parseInt(args[3]))
                        .build()
                        .render();
        report.diagnostics().forEach(System.err::println);
        System.exit(report.withheld() == 0 && report.letters() > 0 ? 0 : 1);
    }

    static BatchRenderer.Builder renderer(Path cases, Path packs, Path output) {
        return BatchRenderer.builder()
                .casesDirectory(cases)
                .packsDirectory(packs)
                .outputDirectory(output)
                .audiences(EnumSet.allOf(Audience.class))
                .formats(EnumSet.allOf(OutputFormat.class))
                .outputTimestamp(Instant.parse("2020-02-03T04:05:06Z"));
    }
}
