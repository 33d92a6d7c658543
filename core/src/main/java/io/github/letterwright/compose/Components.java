package io.github.letterwright.compose;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The components of records, by the names that templates know them by. */
final class Components {

    private static final ClassValue<RecordComponent[]> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected RecordComponent[] computeValue(Class<?> type) {
                    return type.getRecordComponents();
                }
            };

    private Components() {}

    /** The values of a record, by name, in their order. */
    static Map<String, @Nullable Object> of(Record view) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : COMPONENTS.get(view.getClass())) {
            values.put(name(component), value(view, component));
        }
        return values;
    }

    /** The names of a record's components. */
    static List<String> names(Class<?> type) {
        return Arrays.stream(COMPONENTS.get(type)).map(Components::name).toList();
    }

    /** What a component of a record is declared as. */
    static Type type(Class<?> record, String name) {
        return Arrays.stream(COMPONENTS.get(record))
                .filter(component -> name(component).equals(name))
                .map(RecordComponent::getGenericType)
                .findFirst()
                .orElseThrow();
    }

    /** Without the underscore that keeps it from being a word of Java. */
    private static String name(RecordComponent component) {
        String name = component.getName();
        return name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
    }

    private static @Nullable Object value(Record view, RecordComponent component) {
        try {
            return component.getAccessor().invoke(view);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException("a view must be a public record: " + view, e);
        }
    }
}
