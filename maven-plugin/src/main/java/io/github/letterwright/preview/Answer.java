package io.github.letterwright.preview;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is sent back.
 *
 * @param status as HTTP has it
 * @param type the media type
 * @param policy what a browser may do with it (Content-Security-Policy)
 */
record Answer(int status, String type, String policy, byte[] body) {

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'self'";
    private static final String PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'self'";
    private static final String LETTER =
            "sandbox allow-same-origin; default-src 'none'; style-src 'unsafe-inline';"
                    + " img-src data:; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'self'";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Answer json(Object value) {
        return json(200, value);
    }

    private static Answer json(int status, Object value) {
        return new Answer(status, "application/json", NOTHING, JSON.writeValueAsBytes(value));
    }

    /** That something cannot be had, and why. */
    static Answer refusal(int status, String why) {
        return json(status, Map.of("error", why));
    }

    /** A file of the page. */
    static Answer page(String type, byte[] body) {
        return new Answer(200, type, PAGE, body);
    }

    /** A letter as HTML: nothing in it runs. */
    static Answer letter(byte[] html) {
        return new Answer(200, "text/html; charset=utf-8", LETTER, html);
    }

    static Answer text(String words) {
        return new Answer(
                200, "text/plain; charset=utf-8", NOTHING, words.getBytes(StandardCharsets.UTF_8));
    }

    /** A file that a browser shows as it is. */
    static Answer file(String type, byte[] body) {
        return new Answer(200, type, NOTHING, body);
    }

    /** A value as one line of JSON. */
    static String line(Object value) {
        return JSON.writeValueAsString(value);
    }
}
