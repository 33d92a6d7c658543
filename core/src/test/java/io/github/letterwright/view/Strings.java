package io.github.letterwright.view;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks a view and finds every text in it, whatever records come to hold it. */
final class Strings {

    private final List<String> texts = new ArrayList<>();
    private final List<String> pointers = new ArrayList<>();

    private Strings() {}

    static List<String> in(Object view) {
        Strings strings = new Strings();
        strings.walk(view);
        return strings.texts;
    }

    static List<String> pointersIn(Object view) {
        Strings strings = new Strings();
        strings.walk(view);
        return strings.pointers;
    }

    private void walk(Object value) {
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof Source source) {
            pointers.add(source.pointer());
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::walk);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::walk);
        } else if (value instanceof Map<?, ?> map) {
            walk(map.keySet());
            walk(map.values());
        } else if (value instanceof Record) {
            walkComponents(value);
        } else {
            throw new AssertionError("a view holds a " + value.getClass());
        }
        if (value instanceof Printed printed) {
            texts.add(printed.text());
        }
    }

    private void walkComponents(Object value) {
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            try {
                walk(component.getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }
}
