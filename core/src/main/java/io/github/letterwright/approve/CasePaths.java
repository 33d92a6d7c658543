package io.github.letterwright.approve;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** How approved letters name their cases: by the path from their own folder. */
final class CasePaths {

    private final Path approved;
    private final Path cases;

    /** Both folders absolute. */
    CasePaths(Path approved, Path cases) {
        this.approved = approved;
        this.cases = cases;
    }

    /**
     * The name of a case; on another drive of Windows, its absolute path.
     *
     * @param source its path in the folder of cases
     */
    String path(String source) {
        Path file = cases.resolve(source);
        Path path = file.getRoot().equals(approved.getRoot()) ? approved.relativize(file) : file;
        return path.toString().replace('\\', '/');
    }

    /** The case description. */
    Path file(String source) {
        return cases.resolve(source);
    }

    /** Whether the folder of cases has a case. */
    boolean isThere(String source) {
        return Files.isRegularFile(file(source));
    }

    /** Whether the case of an approved letter is there no more, or is not known. */
    boolean isGone(ApprovedLetter letter) {
        try {
            return letter.source().isEmpty()
                    || !Files.isRegularFile(approved.resolve(letter.source()));
        } catch (InvalidPathException e) {
            return true;
        }
    }

    /** Whether a letter was approved for a case that is there still, and now is another case's. */
    boolean areOthers(ApprovedLetter approvedLetter, ApprovedLetter now) {
        return !approvedLetter.source().equals(now.source()) && !isGone(approvedLetter);
    }
}
