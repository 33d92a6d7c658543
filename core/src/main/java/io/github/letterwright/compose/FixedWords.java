package io.github.letterwright.compose;

import io.github.letterwright.model.Decision;
import io.github.letterwright.model.Priority;
import io.github.letterwright.model.ReviewOutcome;
import io.github.letterwright.model.ReviewerTitle;
import io.github.letterwright.model.Sex;
import io.github.letterwright.model.Word;
import io.github.letterwright.pack.PackSettings;
import io.github.letterwright.view.CaseView;
import io.github.letterwright.view.InjuredWorkerView;
import io.github.letterwright.view.ItemView;
import io.github.letterwright.view.OutcomeView;
import io.github.letterwright.view.ReviewerView;
import io.github.letterwright.view.UtilizationReviewView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Which words the fields of the view can have that have one of a few. */
final class FixedWords {

    private static final Map<ViewFields.Field, List<String>> LABELLED =
            Map.of(
                    field(ItemView.class, "decision"), words(Decision.values()),
                    field(CaseView.class, "priority"), words(Priority.values()),
                    field(InjuredWorkerView.class, "sex"), words(Sex.values()),
                    field(ReviewerView.class, "title"), words(ReviewerTitle.values()),
                    field(UtilizationReviewView.class, "outcome"), words(ReviewOutcome.values()));

    private static final Map<ViewFields.Field, List<String>> PLAIN =
            Map.of(field(OutcomeView.class, "word"), outcomes());

    private FixedWords() {}

    private static ViewFields.Field field(Class<?> of, String name) {
        return new ViewFields.Field(ViewFields.Kind.of(of), name);
    }

    private static List<String> words(Word... all) {
        return Arrays.stream(all).map(Word::word).toList();
    }

    private static List<String> outcomes() {
        List<String> words = new ArrayList<>(words(Decision.values()));
        words.add("mixed");
        return words;
    }

    /** Those that a field has labels for; none when it has no labels. */
    static List<String> labelled(ViewFields.Field field) {
        return LABELLED.getOrDefault(field, List.of());
    }

    /** Those that a field is itself; none when it may be any text. */
    static List<String> plain(ViewFields.Field field, PackSettings settings) {
        if (field.of().map().equals("options")) {
            return settings.options().containsKey(field.name())
                    ? settings.options().get(field.name()).values()
                    : List.of();
        }
        return PLAIN.getOrDefault(field, List.of());
    }
}
