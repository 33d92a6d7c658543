package io.github.letterwright.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Case descriptions with as many items as are asked for; three give the case as it was written. */
final class BenchmarkCase {

    private static final String CASE = "three-items.yaml";
    private static final String ITEM = "  - treatment: \"";

    private BenchmarkCase() {}

    /** The description of a case with so many items, which take turns and are numbered. */
    static String withItems(int items) {
        String[] parts = text().split("(?m)^" + ITEM);
        StringBuilder yaml = new StringBuilder(parts[0]);
        for (int i = 0; i < items; i++) {
            String number = i < parts.length - 1 ? "" : "Request " + (i + 1) + ": ";
            yaml.append(ITEM).append(number).append(parts[1 + i % (parts.length - 1)]);
        }
        return yaml.toString();
    }

    private static String text() {
        try (InputStream in = BenchmarkCase.class.getResourceAsStream(CASE)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
