package io.github.letterwright.compose;

import freemarker.core.TemplateProcessingTracer.TracedElement;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of the templates one letter went through. Origins alone cannot tell: a branch may
 * print nothing, or print for the moment an empty text.
 */
final class Visits {

    private final Set<TracedElement> entered = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<TracedElement> passed = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable TracedElement last;

    void enter(TracedElement element) {
        entered.add(element);
        last = element;
    }

    void leave(TracedElement element) {
        if (element == last && !element.isLeaf()) {
            passed.add(element);
        }
    }

    /** The elements that were at work. */
    Set<TracedElement> entered() {
        return entered;
    }

    /** Those of them that went by without anything inside them: no branch of theirs was taken. */
    Set<TracedElement> passed() {
        return passed;
    }
}
