package io.github.letterwright.preview;

import io.github.letterwright.view.LetterView;
import io.github.letterwright.view.Printable;
import io.github.letterwright.view.Printed;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A view as a tree of texts, lists and maps, with the names that templates use. */
final class ViewTree {

    private ViewTree() {}

    /** Everything that a template sees. */
    static Object of(LetterView view) {
        return tree(view);
    }

    private static Object tree(Object value) {
        if (value instanceof Printed printed) {
            return printed.text();
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(ViewTree::tree).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> tree = new LinkedHashMap<>();
            map.forEach((key, each) -> tree.put(key.toString(), tree(each)));
            return tree;
        }
        return value instanceof Record record ? tree(record) : value.toString();
    }

    private static Object tree(Record value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object its = get(value, component);
            Object present = its instanceof Optional<?> maybe ? maybe.orElse(null) : its;
            if (present != null) {
                tree.put(component.getName().replaceFirst("_$", ""), tree(present));
            }
        }
        boolean plain =
                value instanceof Printable && tree.keySet().equals(java.util.Set.of("text"));
        return plain ? tree.get("text") : tree;
    }

    private static Object get(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
