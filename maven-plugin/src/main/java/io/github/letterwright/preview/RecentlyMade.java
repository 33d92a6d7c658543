package io.github.letterwright.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Keeps what was asked for last; what several ask for at once is made once. Thread-safe. */
final class RecentlyMade<K, V> {

    private final Map<K, FutureTask<V>> recent;

    RecentlyMade(int most) {
        recent =
                new LinkedHashMap<>(16, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<K, FutureTask<V>> eldest) {
                        return size() > most;
                    }
                };
    }

    V get(K key, Supplier<V> maker) {
        FutureTask<V> task;
        synchronized (recent) {
            task = recent.computeIfAbsent(key, k -> new FutureTask<>(maker::get));
        }
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            forget(key);
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void forget(K key) {
        synchronized (recent) {
            recent.remove(key);
        }
    }
}
