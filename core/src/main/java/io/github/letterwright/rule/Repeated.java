package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What stands in several cases of a set: of each text its hash, and where it stood first. */
final class Repeated {

    private final Map<UUID, SourceLocation> firstByHash = new HashMap<>();

    /** Where a text stood in an earlier case; empty when it is new, or stood in the same case. */
    Optional<SourceLocation> before(String text, SourceLocation place) {
        UUID hash = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        return Optional.ofNullable(firstByHash.putIfAbsent(hash, place))
                .filter(first -> !first.file().equals(place.file()));
    }
}
