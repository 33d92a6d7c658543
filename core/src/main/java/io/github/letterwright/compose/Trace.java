package io.github.letterwright.compose;

import com.sun.management.ThreadMXBean;
import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import io.github.letterwright.view.Source;
import java.lang.management.ManagementFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Follows a template while it runs: which element is at work, and which value it read last. Ends a
 * template that takes too long or too much memory.
 */
final class Trace implements TemplateProcessingTracer {

    /** Thrown when the time is up. */
    static final class TimeUpException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Thrown when the template has used too much memory. */
    static final class TooMuchMemoryException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** How much a letter without words may use, and how much more for each char that it prints. */
    private static final long BYTES = 64 << 20;

    private static final int BYTES_PER_CHAR = 64;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Deque<TracedElement> running = new ArrayDeque<>();
    private final long start = System.nanoTime();
    private final long nanos;
    private final long allocated = THREADS.getCurrentThreadAllocatedBytes();
    private @Nullable Visits visits;
    private int printed;
    private @Nullable TracedElement deepest;
    private @Nullable TracedElement around;
    private @Nullable TracedElement reader;
    private Source read = Source.NONE;

    /**
     * @param nanos how long the template may take
     */
    Trace(long nanos) {
        this.nanos = nanos;
    }

    @Override
    public void enterElement(Environment environment, TracedElement element) {
        if (ParsedTemplates.isOfNoTemplate(element)) {
            return;
        }
        around = running.peek();
        running.push(element);
        if (visits != null) {
            visits.enter(element);
        }
        deepest = element;
        if (System.nanoTime() - start > nanos) {
            throw new TimeUpException();
        }
        if (THREADS.getCurrentThreadAllocatedBytes() - allocated
                > BYTES + (long) printed * BYTES_PER_CHAR) {
            throw new TooMuchMemoryException();
        }
    }

    @Override
    public void exitElement(Environment environment, TracedElement element) {
        if (ParsedTemplates.isOfNoTemplate(element)) {
            return;
        }
        TracedElement left = running.pop();
        if (visits != null) {
            visits.leave(left);
        }
    }

    /** Notes from now on which elements the template goes through. */
    Visits note() {
        visits = new Visits();
        return visits;
    }

    /** Notes how long the letter is by now. */
    void printed(int chars) {
        printed = chars;
    }

    /** The element at work. */
    Optional<TracedElement> current() {
        return Optional.ofNullable(running.peek());
    }

    /** The element that was entered last; also after the template has ended, however it ended. */
    Optional<TracedElement> last() {
        return Optional.ofNullable(deepest);
    }

    /** The element that the last one was entered from: the call, where that is a macro's. */
    Optional<TracedElement> beforeLast() {
        return Optional.ofNullable(around);
    }

    /** Notes that the element at work reads a value of the case as text. */
    void read(Source source) {
        if (!source.pointer().isEmpty()) {
            reader = running.peek();
            read = source;
        }
    }

    /**
     * What the element at work has read, once: an {@code <#if>} that read a value leaves nothing to
     * the text behind it.
     */
    Source takeRead() {
        Source taken = reader == running.peek() ? read : Source.NONE;
        reader = null;
        read = Source.NONE;
        return taken;
    }
}
