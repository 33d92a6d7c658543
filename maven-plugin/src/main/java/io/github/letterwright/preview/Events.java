package io.github.letterwright.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Tells open pages what has changed, as server-sent events. Thread-safe. */
final class Events {

    private static final int MOST_PAGES = 32;
    private static final int MOST_UNREAD = 1_000;
    private static final int HEARTBEAT_SECONDS = 15;
    private static final String END = "";

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    private record Listener(SetKey set, BlockingQueue<String> unread) {}

    /** Tells the pages that show a set. */
    void tell(ShownSet.News news) {
        String event =
                "event: set\ndata: "
                        + Answer.line(
                                Map.of(
                                        "revision", news.revision(),
                                        "letters", news.letters(),
                                        "waiting", news.waiting()))
                        + "\n\n";
        for (Listener listener : listeners) {
            if (listener.set().equals(news.set()) && !listener.unread().offer(event)) {
                listeners.remove(listener);
            }
        }
    }

    /** Tells all pages that there is something to be asked for that is of no letter. */
    void tellAll() {
        listeners.forEach(listener -> listener.unread().offer("event: problem\ndata: {}\n\n"));
    }

    boolean isFull() {
        return listeners.size() >= MOST_PAGES;
    }

    /** Sends what happens to one page until it is closed. */
    void send(SetKey set, HttpExchange exchange) throws IOException {
        Listener listener = new Listener(set, new LinkedBlockingQueue<>(MOST_UNREAD));
        listeners.add(listener);
        try (OutputStream out = exchange.getResponseBody()) {
            String next = "retry: 1000\n\n";
            while (!next.equals(END) && listeners.contains(listener)) {
                out.write(next.getBytes(StandardCharsets.UTF_8));
                out.flush();
                String event = listener.unread().poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                next = event == null ? ": still here\n\n" : event;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.remove(listener);
        }
    }

    /** Ends all of them. */
    void close() {
        listeners.forEach(listener -> listener.unread().offer(END));
        listeners.clear();
    }
}
