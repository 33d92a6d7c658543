package io.github.letterwright.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps other web sites out. A browser lets any page send requests to this machine, and a name that
 * an attacker owns may lead here (DNS rebinding); so a request has to name this server as its host,
 * and to come from the preview's own page.
 */
final class Guard {

    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final Set<String> hosts;

    /** Guards the server on a port. */
    Guard(int port) {
        hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    }

    /** Why a request is refused; empty when it is not. */
    Optional<String> refusal(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        List<String> host = headers.getOrDefault("Host", List.of());
        if (host.size() != 1 || !hosts.contains(host.get(0))) {
            return Optional.of("the preview answers to localhost alone");
        }
        for (String origin : headers.getOrDefault("Origin", List.of())) {
            if (!origin.equals("http://" + host.get(0))) {
                return Optional.of("another site asks");
            }
        }
        for (String site : headers.getOrDefault("Sec-Fetch-Site", List.of())) {
            if (!OWN_SITES.contains(site) && !isLinkToPage(exchange)) {
                return Optional.of("another site asks");
            }
        }
        return Optional.empty();
    }

    /** The page itself tells nothing, and may be opened by a link. */
    private static boolean isLinkToPage(HttpExchange exchange) {
        return exchange.getRequestURI().getRawPath().equals("/")
                && "navigate".equals(exchange.getRequestHeaders().getFirst("Sec-Fetch-Mode"))
                && "document".equals(exchange.getRequestHeaders().getFirst("Sec-Fetch-Dest"));
    }
}
