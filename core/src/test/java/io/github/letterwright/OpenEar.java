package io.github.letterwright;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Listens on the loopback address, whatever is spoken there, and counts who calls. */
final class OpenEar implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger calls = new AtomicInteger();

    OpenEar() throws IOException {
        Thread thread = new Thread(this::listen, "open-ear");
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket call = socket.accept()) {
                calls.incrementAndGet();
                call.getOutputStream().write("HTTP/1.0 404 None\r\n\r\n".getBytes());
            } catch (IOException closed) {
                // Either side may hang up at any time.
            }
        }
    }

    /** Where it can be called: host and port. */
    String address() {
        return "127.0.0.1:" + port();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many have called. */
    int heard() {
        return calls.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
