package io.github.letterwright.batch;

import io.github.letterwright.read.Fingerprint;
import java.nio.charset.StandardCharsets;

/** One hash of many texts in their order, none of which is kept. Not thread-safe. */
final class RunningHash {

    private String sum = "";

    /** Of one text. */
    static String of(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }

    void add(String text) {
        sum = of(sum + text);
    }

    /** Of what was added until now. */
    String sum() {
        return sum;
    }
}
