package io.github.letterwright.conform;

import java.util.List;
import java.util.Optional;

/** Judges whether a PDF keeps the rules of PDF/A-2a and PDF/UA-1. Thread-safe. */
interface RuleJudge {

    /**
     * A rule that a PDF breaks.
     *
     * @param standard {@code PDF/A-2a} or {@code PDF/UA-1}
     * @param clause of that standard
     * @param test which of the clause's rules
     * @param message what the judge says
     */
    record Failure(String standard, String clause, int test, String message) {}

    /** The rules that a PDF breaks, each once. */
    List<Failure> failures(byte[] pdf);

    /** veraPDF; nobody where it is not on the class path, since it is an optional dependency. */
    static Optional<RuleJudge> find() {
        try {
            return Optional.of(VeraPdf.create());
        } catch (NoClassDefFoundError e) {
            return Optional.empty();
        }
    }
}
