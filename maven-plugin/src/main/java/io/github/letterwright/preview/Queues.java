package io.github.letterwright.preview;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which letters of a set are to be worked on. Not thread-safe. */
final class Queues {

    private final Map<Task.Kind, Set<String>> queues = new EnumMap<>(Task.Kind.class);

    Queues() {
        for (Task.Kind kind : Task.Kind.values()) {
            queues.put(kind, new LinkedHashSet<>());
        }
    }

    private Set<String> queue(Task.Kind kind) {
        return queues.get(kind);
    }

    void add(Task.Kind kind, String stem) {
        queue(kind).add(stem);
    }

    /** Takes a letter out of a queue; false when it was not in there. */
    boolean remove(Task.Kind kind, String stem) {
        return queue(kind).remove(stem);
    }

    /** Takes a letter out of all. */
    void remove(String stem) {
        queues.values().forEach(queue -> queue.remove(stem));
    }

    boolean isEmpty(Task.Kind kind) {
        return queue(kind).isEmpty();
    }

    int size(Task.Kind kind) {
        return queue(kind).size();
    }

    boolean contains(Task.Kind kind, String stem) {
        return queue(kind).contains(stem);
    }

    /** The first of a queue, or one that comes before all others. */
    Optional<String> first(Task.Kind kind, String preferred) {
        Set<String> queue = queue(kind);
        return queue.contains(preferred) ? Optional.of(preferred) : queue.stream().findFirst();
    }
}
