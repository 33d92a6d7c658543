package io.github.letterwright.maven;

import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** What the goals have in common that write letter sets or look at written ones. */
@NullUnmarked
abstract class LettersMojo extends FindingsMojo {

    /**
     * Where the goal {@code render} writes the sets, a folder for each audience. Several executions
     * can share it; what they remember of their letters stands beside it, in {@code
     * .letterwright-letters} for the folder {@code letters}.
     */
    @Parameter(property = "letterwright.outputDirectory", defaultValue = "target/letters")
    private String outputDirectory;

    /** The folder of the sets. No goal but {@code render} writes there. */
    final Path output() {
        return resolve(outputDirectory);
    }

    /** The same as short as it can be typed. */
    final Path shownOutput() {
        return shown(output());
    }
}
