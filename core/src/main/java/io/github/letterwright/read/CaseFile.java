package io.github.letterwright.read;

import io.github.letterwright.model.ReviewCase;
import java.util.Objects;

/**
 * A case and the file that describes it.
 *
 * @param name the file as the user named it, with forward slashes; empty when there is none
 * @param reviewCase the case
 * @param locations where each of its fields stands
 * @param sha256 of the bytes read, in lower-case hexadecimal
 */
public record CaseFile(String name, ReviewCase reviewCase, Locations locations, String sha256) {

    public CaseFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reviewCase, "reviewCase");
        Objects.requireNonNull(locations, "locations");
        Objects.requireNonNull(sha256, "sha256");
    }

    /** A case that was built in Java and stands in no file; its hash is that of its values. */
    public static CaseFile of(ReviewCase reviewCase) {
        return new CaseFile("", reviewCase, Locations.NONE, Fingerprint.of(reviewCase));
    }
}
