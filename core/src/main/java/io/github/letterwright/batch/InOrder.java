package io.github.letterwright.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Works on many inputs at once and hands on what comes of each in the order of the inputs. */
final class InOrder {

    private InOrder() {}

    /**
     * Works on all inputs. Only a few are begun ahead of the one that is next to be handed on, so
     * that a slow one does not make the others pile up in memory.
     *
     * @throws IllegalStateException when the work throws, or the thread is interrupted
     */
    static <T, K, R> void forEach(
            List<T> inputs, int threads, Function<T, Map<K, R>> work, BiConsumer<K, R> next) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<Map<K, R>>> begun = new ArrayDeque<>();
            for (T input : inputs) {
                begun.add(pool.submit(() -> work.apply(input)));
                if (begun.size() >= 2 * threads) {
                    begun.remove().get().forEach(next);
                }
            }
            while (!begun.isEmpty()) {
                begun.remove().get().forEach(next);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            pool.shutdownNow();
        }
    }
}
