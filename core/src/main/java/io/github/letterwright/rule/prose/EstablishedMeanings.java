package io.github.letterwright.rule.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the field's abbreviations stand for, from {@code letterwright/rules/abbreviations.txt}. */
public final class EstablishedMeanings {

    private static final String RESOURCE = "/letterwright/rules/abbreviations.txt";

    private final Map<String, List<String>> meanings;

    private EstablishedMeanings(Map<String, List<String>> meanings) {
        this.meanings = Map.copyOf(meanings);
    }

    /** Reads them. */
    public static EstablishedMeanings read() {
        Map<String, List<String>> meanings = new HashMap<>();
        try (InputStream in = EstablishedMeanings.class.getResourceAsStream(RESOURCE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .forEach(entry -> meanings.put(entry[0], List.of(entry[1].split(" \\| "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EstablishedMeanings(meanings);
    }

    /** What an abbreviation stands for; nothing when it has no meaning of its own. */
    public List<String> of(String abbreviation) {
        return meanings.getOrDefault(abbreviation, List.of());
    }
}
