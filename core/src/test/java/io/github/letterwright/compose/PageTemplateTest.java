package io.github.letterwright.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTemplateTest {

    private final PageTemplate page = PageTemplate.ofResource(PageTemplateTest.class, "page.ftlh");

    @Test
    void rendersMapsListsTextNumbersAndBooleansWithAllTextEscaped() {
        var letter = Map.of("number", "<1>", "pages", 12345, "failed", true);
        assertThat(page.render(Map.of("title", "A & B", "letters", List.of(letter))))
                .isEqualTo("<h1>A &amp; B</h1><p>&lt;1&gt;: 12345, failed</p>\n");
    }

    @Test
    void failsFastWhenTheModelLacksSomething() {
        assertThatThrownBy(() -> page.render(Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
