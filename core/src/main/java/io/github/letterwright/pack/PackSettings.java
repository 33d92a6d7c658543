package io.github.letterwright.pack;

import io.github.letterwright.model.Organization;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code pack.yaml} says, with what it inherits: maps are merged key by key, fields and fonts
 * by their names; everything else is taken whole from the nearest pack that has it.
 *
 * @param name the pack's name, the same as its folder's
 * @param title the kind of letter
 * @param language the language of the plain files, a BCP 47 tag
 * @param sections the names of the sections, in order
 * @param organization who sends the letters, unless a case says otherwise
 * @param signatory who signs the letters
 * @param attestation the least that the organization asks of its reviewers
 * @param options the choices that cases have, by name
 * @param fields the organization's own facts, by name, in order
 * @param patterns date patterns of {@link #language()}: {@code date} and {@code month}
 * @param labels the words for fixed values in {@link #language()}, by value
 * @param redaction how a redaction is shown
 * @param fonts what it prints with
 * @param page the paper
 * @param rules what it does with rules, by id
 */
public record PackSettings(
        String name,
        String title,
        String language,
        List<String> sections,
        Optional<Organization> organization,
        Optional<Signatory> signatory,
        Optional<Attestation> attestation,
        Map<String, PackOption> options,
        Map<String, PackField> fields,
        Map<String, String> patterns,
        Map<String, String> labels,
        Redaction redaction,
        List<FontFamily> fonts,
        Page page,
        Map<String, RuleSetting> rules) {

    public PackSettings {
        sections = List.copyOf(sections);
        options = Map.copyOf(options);
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        patterns = Map.copyOf(patterns);
        labels = Map.copyOf(labels);
        fonts = List.copyOf(fonts);
        rules = Map.copyOf(rules);
    }
}
