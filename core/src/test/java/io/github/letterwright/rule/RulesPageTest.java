package io.github.letterwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/rules.md} to what the rules say of themselves; {@code
 * -Dletterwright.accept=true} writes it anew.
 */
class RulesPageTest {

    private static final Path PAGE = Path.of("../docs/rules.md");

    private static final String HEAD =
            """
            # The rules

            What can be wrong with a case that is well-formed. This page is made from the rules
            themselves.

            An *error* withholds the letter. A *warning* is reported, and fails a build with
            `failOn` set to `warning`. A *note* is advice and fails nothing. Some rules make a
            finding milder than the table says, where a sound letter could have it; their
            reasons say when.

            A pack sets a rule for all its letters, in `pack.yaml`; the severity then holds for
            all that the rule finds:

            ```yaml
            rules:
              %1$s: off        # or note, warning, error
            ```

            A case switches a rule off for itself, and says why. The set's `manifest.json` lists it,
            in a public set without the reason:

            ```yaml
            suppress:
              - rule: %1$s
                reason: What makes it right in this case
            ```

            | rule | finds | severity |
            |---|---|---|
            """;

    @Test
    void thePageOfAllRulesSaysWhatTheRulesSay() throws IOException {
        List<About> rules =
                StandardRules.all().stream()
                        .map(Rule::about)
                        .sorted(Comparator.comparing(About::id))
                        .toList();
        String page =
                HEAD.formatted(rules.get(0).id())
                        + rules.stream().map(RulesPageTest::row).collect(Collectors.joining())
                        + rules.stream().map(RulesPageTest::chapter).collect(Collectors.joining());

        if (Boolean.getBoolean("letterwright.accept")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as(
                        "docs/rules.md is out of date; -Dtest=RulesPageTest"
                                + " -Dletterwright.accept=true writes it anew")
                .isEqualTo(page);
    }

    private static String row(About rule) {
        String link = "[%1$s](#%2$s)".formatted(rule.id(), rule.id().toLowerCase(Locale.ROOT));
        return "| %s | %s | %s |\n".formatted(link, rule.title(), severity(rule));
    }

    private static String chapter(About rule) {
        return """

                ## %s

                *%s* (%s). %s

                Source: %s.
                """
                .formatted(
                        rule.id(),
                        rule.title().substring(0, 1).toUpperCase(Locale.ROOT)
                                + rule.title().substring(1),
                        severity(rule),
                        rule.reason(),
                        rule.source());
    }

    private static String severity(About rule) {
        return rule.severity().name().toLowerCase(Locale.ROOT);
    }

    @Test
    void everyRuleHasItsOwnId() {
        assertThat(StandardRules.all()).extracting(Rule::id).doesNotHaveDuplicates().isSorted();
    }
}
