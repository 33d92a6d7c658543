package io.github.letterwright.view;

import io.github.letterwright.model.Word;
import io.github.letterwright.pack.LanguageWords;
import java.util.List;

/**
 * Prints fixed words, numbers and lists with the words of a language.
 *
 * @param words the words
 */
record WordPrinter(LanguageWords words) {

    private static final String COMMA = ", ";

    /** A fixed word by its label. */
    WordView print(Word word, Pointer pointer) {
        String label = words.labels().getOrDefault(word.word(), word.word());
        return new WordView(
                Fragments.single(label, pointer), Fragments.single(word.word(), pointer));
    }

    /** A number; one that the language has no word for stays in digits. */
    NumberView print(int number, Pointer pointer) {
        String digits = Integer.toString(number);
        boolean named = number >= 0 && number < words.numbers().size();
        String name = named ? words.numbers().get(number) : digits;
        return new NumberView(Fragments.single(digits, pointer), Fragments.single(name, pointer));
    }

    /** A list: {@code a}, {@code a and b}, {@code a, b, and c}. */
    ListView print(List<? extends Printable> entries) {
        Fragments text = new Fragments(Pointer.NONE);
        for (int i = 0; i < entries.size(); i++) {
            if (i > 0) {
                String separator = separator(i, entries.size());
                text.markup(Markup.escape(separator), separator);
            }
            text.all(entries.get(i).printed());
        }
        return new ListView(text.printed(), List.copyOf(entries));
    }

    private String separator(int index, int size) {
        if (index < size - 1) {
            return COMMA;
        }
        return size == 2 ? words.conjunction() : words.lastConjunction();
    }
}
