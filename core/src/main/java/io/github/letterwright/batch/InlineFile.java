package io.github.letterwright.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;

/**
 * A style sheet or script of our own that stands within a page.
 *
 * @param text its text, with the line feeds that a browser reads
 * @param hash as a content security policy names it: {@code sha256-…}
 */
record InlineFile(String text, String hash) {

    /** A resource of a class. */
    static InlineFile of(Class<?> owner, String resource) {
        try (InputStream in =
                Objects.requireNonNull(owner.getResourceAsStream(resource), resource)) {
            String text = new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
            return new InlineFile(text, "sha256-" + sha256(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a template sees it. */
    Map<String, String> model() {
        return Map.of("text", text, "hash", hash);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
