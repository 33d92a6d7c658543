package io.github.letterwright.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Renders folders of cases into one folder of letters, in turn, until it is killed. */
final class EndlessRendering {

    private EndlessRendering() {}

    /** The process. */
    static Process start(Path output, Path... cases) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                EndlessRendering.class.getName(),
                                output.toString()));
        for (Path folder : cases) {
            command.add(folder.toString());
        }
        return new ProcessBuilder(command)
                .redirectError(output.resolveSibling("log.txt").toFile())
                .start();
    }

    static BatchRenderer renderer(Path cases, Path output) {
        return BatchRenderer.builder()
                .casesDirectory(cases)
                .outputDirectory(output)
                .execution(Path.of("endless"))
                .build();
    }

    /** The folder of letters, then folders of cases. Says when a folder is rendered. */
    public static void main(String[] args) {
        for (int turn = 0; ; turn++) {
            Path cases = Path.of(args[1 + turn % (args.length - 1)]);
            renderer(cases, Path.of(args[0])).render();
            System.out.println(cases);
        }
    }
}
