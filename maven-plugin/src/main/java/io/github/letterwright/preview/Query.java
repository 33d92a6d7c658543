package io.github.letterwright.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.letterwright.view.Audience;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The parameters of a request, {@code ?stem=a/b&audience=public}. */
final class Query {

    private final Map<String, String> values = new HashMap<>();

    /**
     * Reads the query of a request.
     *
     * @throws IllegalArgumentException when it is not properly encoded
     */
    Query(URI request) {
        String raw = request.getRawQuery();
        if (raw == null) {
            return;
        }
        for (String pair : raw.split("&")) {
            String[] both = pair.split("=", 2);
            values.put(
                    URLDecoder.decode(both[0], UTF_8),
                    both.length < 2 ? "" : URLDecoder.decode(both[1], UTF_8));
        }
    }

    /** A parameter; empty when it is not there, or has no value. */
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    boolean flag(String name) {
        return "true".equals(values.get(name));
    }

    /**
     * A whole number.
     *
     * @throws IllegalArgumentException when it is none
     */
    int number(String name, int otherwise) {
        return text(name).map(Integer::parseInt).orElse(otherwise);
    }

    /** The name of the letter that is asked for. */
    String stem() {
        return values.getOrDefault("stem", "");
    }

    /**
     * The set that is asked for.
     *
     * @throws IllegalArgumentException when there is no such audience
     */
    SetKey set(Audience otherwise) {
        return new SetKey(text("audience").map(Query::audience).orElse(otherwise), text("pack"));
    }

    private static Audience audience(String word) {
        return Arrays.stream(Audience.values())
                .filter(audience -> audience.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such audience"));
    }
}
