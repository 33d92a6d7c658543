package io.github.letterwright.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;

/** All that is wrong with the parameters of a goal, so that it is said at once. */
final class ParameterFaults {

    /** Reads a parameter. */
    interface Reading {
        void read() throws MojoExecutionException;
    }

    private final List<String> found = new ArrayList<>();

    /** Keeps what is wrong, when something is. */
    void of(Reading reading) {
        try {
            reading.read();
        } catch (MojoExecutionException wrong) {
            found.add(wrong.getMessage());
        }
    }

    /**
     * Goes on when all is well.
     *
     * @throws MojoExecutionException otherwise; with a line for each fault
     */
    void orThrow() throws MojoExecutionException {
        if (!found.isEmpty()) {
            throw new MojoExecutionException(String.join("\n", found));
        }
    }
}
