package io.github.letterwright.model;

import java.util.Arrays;
import java.util.Optional;

/** A value with a fixed word in the case description, such as {@code upheld}. */
public interface Word {

    /** The word as the case description writes it. */
    String word();

    /** The constant of an enum whose word this is. */
    static <E extends Enum<E> & Word> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants()).filter(e -> e.word().equals(word)).findAny();
    }
}
