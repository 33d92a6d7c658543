package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.SourceLocation;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The places that a finding speaks of beside its own. */
final class RelatedPlaces {

    /** More would hide the others; each costs a look at the text. */
    private static final int MOST = 3;

    private RelatedPlaces() {}

    /**
     * What the findings contradict, and a few of the findings after the first, which has the
     * diagnostic's own place.
     */
    static <T> List<SourceLocation> of(
            SourceLocation contradicted, List<T> findings, Function<T, SourceLocation> at) {
        return Stream.concat(Stream.of(contradicted), more(findings, at).stream()).toList();
    }

    /** A few of the findings after the first. */
    static <T> List<SourceLocation> more(List<T> findings, Function<T, SourceLocation> at) {
        return findings.stream().skip(1).limit(MOST).map(at).toList();
    }
}
