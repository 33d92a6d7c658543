package io.github.letterwright.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The web server; nobody but this machine reaches it. */
final class PreviewServer implements AutoCloseable {

    private static final Set<String> METHODS = Set.of("GET", "POST");
    private static final int PORTS = 100;
    private static final int LAST_PORT = 65_535;

    private final HttpServer server;
    private final Routes routes;
    private final Events events;
    private final Faults faults;
    private final Guard guard;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(
                    task -> {
                        Thread thread = new Thread(task, "letterwright-preview-http");
                        thread.setDaemon(true);
                        return thread;
                    });

    private PreviewServer(HttpServer server, Routes routes, Events events, Faults faults) {
        this.server = server;
        this.routes = routes;
        this.events = events;
        this.faults = faults;
        guard = new Guard(server.getAddress().getPort());
        server.createContext("/", this::serve);
        server.setExecutor(threads);
    }

    /**
     * Starts a server.
     *
     * @param port the first one that is free from here on is taken; 0 for any
     * @throws IOException when none is free
     */
    static PreviewServer start(int port, Routes routes, Events events, Faults faults)
            throws IOException {
        PreviewServer started = new PreviewServer(bind(port), routes, events, faults);
        started.server.start();
        return started;
    }

    private static HttpServer bind(int port) throws IOException {
        InetAddress here = InetAddress.getByAddress("localhost", new byte[] {127, 0, 0, 1});
        int last = Math.min(port + PORTS, LAST_PORT);
        for (int each = port; ; each++) {
            try {
                return HttpServer.create(new InetSocketAddress(here, each), 0);
            } catch (BindException e) {
                if (each >= last) {
                    throw new IOException("no port is free from %d to %d".formatted(port, last), e);
                }
            }
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<String> refusal = guard.refusal(exchange);
            if (refusal.isPresent()) {
                send(exchange, Answer.refusal(403, refusal.get()));
            } else if (!METHODS.contains(exchange.getRequestMethod())) {
                send(exchange, Answer.refusal(405, "only GET is answered"));
            } else if (exchange.getRequestURI().getRawPath().equals("/api/events")) {
                sendEvents(exchange);
            } else {
                send(exchange, answer(exchange));
            }
        }
    }

    private Answer answer(HttpExchange exchange) {
        try {
            String path = exchange.getRequestURI().getRawPath();
            Query query = new Query(exchange.getRequestURI());
            return exchange.getRequestMethod().equals("POST")
                    ? routes.post(path, query)
                    : routes.answer(path, query);
        } catch (IllegalArgumentException e) {
            return Answer.refusal(400, "what is asked for makes no sense: " + e.getMessage());
        } catch (RuntimeException | Error e) {
            faults.note(e);
            return Answer.refusal(500, "the preview failed: " + e);
        }
    }

    private void sendEvents(HttpExchange exchange) throws IOException {
        if (events.isFull()) {
            send(exchange, Answer.refusal(503, "too many pages are open"));
            return;
        }
        SetKey key;
        try {
            key = routes.key(new Query(exchange.getRequestURI()));
        } catch (IllegalArgumentException e) {
            send(exchange, Answer.refusal(400, "what is asked for makes no sense"));
            return;
        }
        setHeaders(exchange, "text/event-stream", "default-src 'none'");
        exchange.sendResponseHeaders(200, 0);
        events.send(key, exchange);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        setHeaders(exchange, answer.type(), answer.policy());
        byte[] body = answer.body();
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    private static void setHeaders(HttpExchange exchange, String type, String policy) {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
    }

    @Override
    public void close() {
        events.close();
        server.stop(0);
        threads.shutdownNow();
    }
}
