package io.github.letterwright.view;

/**
 * A piece of a printed value that came from one place.
 *
 * @param html as finished markup
 * @param text as plain text
 * @param source where it came from
 */
public record Fragment(String html, String text, Source source) {}
