package io.github.letterwright.approve;

import io.github.letterwright.pack.LanguageWords;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.pack.TemplatePacks;
import io.github.letterwright.yaml.YamlMapping;
import io.github.letterwright.yaml.YamlScalar;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words that packs have for what cases say in fixed values, numbers and dates. */
final class PackWords {

    private final Optional<TemplatePacks> packs;
    private final Optional<String> forAll;
    private final Map<String, Optional<TemplatePack>> found = new HashMap<>();

    private PackWords(Optional<TemplatePacks> packs, Optional<String> forAll) {
        this.packs = packs;
        this.forAll = forAll;
    }

    /** When nothing is known of packs. */
    static PackWords none() {
        return new PackWords(Optional.empty(), Optional.empty());
    }

    /**
     * Those of packs.
     *
     * @param forAll the pack that makes every letter, whatever its case says
     */
    static PackWords of(TemplatePacks packs, Optional<String> forAll) {
        return new PackWords(Optional.of(packs), forAll);
    }

    /** Those that the letter of a case is written with. */
    Optional<LanguageWords> of(YamlMapping description) {
        return forAll.or(() -> text(description, "letter"))
                .flatMap(name -> found.computeIfAbsent(name, this::find))
                .flatMap(
                        pack ->
                                pack.words(
                                        text(description, "language")
                                                .orElse(pack.settings().language())));
    }

    private Optional<TemplatePack> find(String name) {
        return packs.flatMap(its -> its.find(name).value());
    }

    private static Optional<String> text(YamlMapping description, String field) {
        return description.entries().get(field) instanceof YamlScalar scalar
                ? Optional.of(scalar.text())
                : Optional.empty();
    }
}
