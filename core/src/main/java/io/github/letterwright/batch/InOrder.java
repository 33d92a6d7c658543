package io.github.letterwright.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on many inputs at once and hands on what comes of each in the order of the inputs. */
final class InOrder {

    private InOrder() {}

    /**
     * Works on all inputs. Only a few are begun ahead of the one that is next to be handed on, so
     * that a slow one does not make the others pile up in memory. When the work on one throws, no
     * other is begun, and those under way are brought to their end.
     *
     * @throws IllegalStateException when the work throws, or the thread is interrupted
     */
    static <T, R> void forEach(List<T> inputs, int threads, Function<T, R> work, Consumer<R> next) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Deque<Future<R>> begun = new ArrayDeque<>();
        try {
            for (T input : inputs) {
                begun.add(pool.submit(() -> work.apply(input)));
                if (begun.size() >= 2 * threads) {
                    next.accept(begun.remove().get());
                }
            }
            while (!begun.isEmpty()) {
                next.accept(begun.remove().get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            begun.forEach(future -> future.cancel(false));
            end(pool);
        }
    }

    /** Interrupts nobody: a write that is interrupted fails as if the disk did. */
    private static void end(ExecutorService pool) {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(1, TimeUnit.MINUTES)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
