package io.github.letterwright.compose;

import freemarker.core.TemplateElement;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.UnaryOperator;

/**
 * How many letters reached each element of a pack's templates. Grows with the templates, not with
 * the letters. Thread-safe.
 */
final class Reached {

    /** An element is known by where it begins: each language has parsed its file anew. */
    private record Place(String file, int line, int column, boolean passed) {

        static Place of(TracedElement element, String file, boolean passed) {
            return new Place(file, element.getBeginLine(), element.getBeginColumn(), passed);
        }
    }

    private final Map<Place, LongAdder> counts = new ConcurrentHashMap<>();
    private final LongAdder letters = new LongAdder();

    /**
     * Adds a letter.
     *
     * @param fileNames from a template's name to its file's
     */
    void add(Visits letter, UnaryOperator<String> fileNames) {
        Set<Place> places = new HashSet<>();
        letter.entered().forEach(it -> places.add(place(it, fileNames, false)));
        letter.passed().forEach(it -> places.add(place(it, fileNames, true)));
        places.forEach(it -> counts.computeIfAbsent(it, place -> new LongAdder()).increment());
        letters.increment();
    }

    private static Place place(
            TracedElement element, UnaryOperator<String> fileNames, boolean passed) {
        return Place.of(element, fileNames.apply(element.getTemplate().getName()), passed);
    }

    /** How many letters there were. */
    int letters() {
        return letters.intValue();
    }

    /** How many went through an element of a file. */
    int through(TemplateElement element, String file) {
        return count(Place.of(element, file, false));
    }

    /** How many came to an element of which they took no branch. */
    int past(TemplateElement element, String file) {
        return count(Place.of(element, file, true));
    }

    private int count(Place place) {
        LongAdder count = counts.get(place);
        return count == null ? 0 : count.intValue();
    }

    /** Whether any letter went through a file. */
    boolean has(String file) {
        return counts.keySet().stream().anyMatch(place -> place.file().equals(file));
    }
}
