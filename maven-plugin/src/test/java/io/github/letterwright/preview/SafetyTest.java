package io.github.letterwright.preview;

import static io.github.letterwright.preview.PreviewProject.await;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nobody else's page learns anything of a preview, and nothing outside of the project is served.
 */
class SafetyTest {

    private static final String SECRET = "secret-of-the-machine";

    @TempDir static Path folder;
    private static PreviewProject project;

    @BeforeAll
    static void start() throws IOException {
        Path root = Files.createDirectory(folder.toRealPath().resolve("project"));
        Path secret = Files.writeString(folder.resolve("secret.yaml"), SECRET + ": 1\n");
        Files.createDirectory(folder.resolve("outside"));
        Files.writeString(folder.resolve("outside/inner.yaml"), SECRET + ": 1\n");
        PreviewProject.lay(root);
        Files.createSymbolicLink(root.resolve("cases/link.yaml"), secret);
        Files.createSymbolicLink(root.resolve("cases/links"), folder.resolve("outside"));
        Files.createSymbolicLink(root.resolve("packs/house/style/link.css"), secret);
        Files.createDirectories(root.resolve("approved/parties"));
        Files.createSymbolicLink(root.resolve("approved/parties/a.txt"), secret);
        project = PreviewProject.of(root);
        project.revisions();
    }

    @AfterAll
    static void stop() {
        project.close();
    }

    /** A request as it is written, which no client would send. */
    private static String raw(String target, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), project.port())) {
            String request = "GET " + target + " HTTP/1.1\r\nConnection: close\r\n";
            String all = request + String.join("\r\n", headers) + "\r\n\r\n";
            socket.getOutputStream().write(all.getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static String host() {
        return "Host: 127.0.0.1:" + project.port();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.yaml",
                "/%2e%2e/secret.yaml",
                "/page/../../../../../../secret.yaml",
                "/page/..%2f..%2fsecret.yaml",
                "/page/%2e%2e%2f%2e%2e%2fsecret.yaml",
                "/page/%252e%252e%252fsecret.yaml",
                "/page/..\\..\\secret.yaml",
                "/page//etc/passwd",
                "/page/%00index.html",
                "//etc/passwd",
                "/etc/passwd",
                "/letter/page/../../secret.yaml",
                "/letter/html?stem=../secret",
                "/letter/html?stem=..%2Fsecret",
                "/letter/html?stem=%2Fetc%2Fpasswd",
                "/letter/html?stem=a%00",
                "/letter/text?baseline=true&stem=../../secret",
                "/letter/text?baseline=true&stem=a",
                "/letter/html?stem=links/inner",
                "/letter/html?stem=link",
                "/api/letter?stem=link",
                "/api/letter?stem=b/one",
                "/api/letter?stem=../secret",
                "/api/set?pack=..%2F..%2Fsecret",
                "/api/set?pack=..",
                "/api/set?audience=..",
                "/api/changes",
                "/api/changes?stem=a",
                "/api/origin?stem=a&at=-1",
                "/letter/page/99999999999999999999.png?stem=a",
                "/letter/page/0.png?stem=a&width=-5",
                "/letter/page/1.png?stem=a&width=x",
            })
    void nothingFromOutsideOfTheProjectIsServed(String target) throws IOException {
        assertThat(raw(target, host())).startsWith("HTTP/1.1 ").doesNotContain(SECRET, "root:");
    }

    @Test
    void aLinkOutOfTheFolderOfCasesIsToldOfAndNotFollowed() {
        assertThat(project.ids("link")).containsExactly("LW530");
        assertThat(project.revisions()).doesNotContainKey("links/inner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: evil.example:PORT",
                "Host: 127.0.0.1",
                "Host: 127.0.0.1:1",
                "Host: localhost.evil.example:PORT",
                "Host: 127.0.0.1:PORT\r\nHost: evil.example",
                "X-Forwarded-Host: 127.0.0.1:PORT",
                "Host: 127.0.0.1:PORT\r\nOrigin: https://evil.example",
                "Host: 127.0.0.1:PORT\r\nOrigin: null",
                "Host: 127.0.0.1:PORT\r\nOrigin: http://localhost:PORT",
                "Host: 127.0.0.1:PORT\r\nOrigin: http://127.0.0.1:1",
                "Host: 127.0.0.1:PORT\r\nSec-Fetch-Site: cross-site",
                "Host: 127.0.0.1:PORT\r\nSec-Fetch-Site: same-site",
                "Host: 127.0.0.1:PORT\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate"
                        + "\r\nSec-Fetch-Dest: document",
            })
    void requestsOfOtherSitesAreRefused(String headers) throws IOException {
        String sent = headers.replace("PORT", "" + project.port());
        for (String target :
                List.of("/api/set", "/api/events", "/letter/html?stem=a", "/page/app.js")) {
            assertThat(raw(target, sent)).matches("(?s)HTTP/1.1 40[03] .*").doesNotContain("CM15");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: localhost:PORT",
                "Host: [::1]:PORT",
                "Host: 127.0.0.1:PORT\r\nOrigin: http://127.0.0.1:PORT",
                "Host: 127.0.0.1:PORT\r\nSec-Fetch-Site: same-origin",
                "Host: 127.0.0.1:PORT\r\nSec-Fetch-Site: none",
            })
    void requestsOfThePageItselfAreAnswered(String headers) throws IOException {
        String sent = headers.replace("PORT", "" + project.port());
        assertThat(raw("/api/set", sent)).startsWith("HTTP/1.1 200 OK");
    }

    @Test
    void aLinkElsewhereMayOpenThePage() throws IOException {
        String sent =
                host()
                        + "\r\nSec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: navigate"
                        + "\r\nSec-Fetch-Dest: document";
        assertThat(raw("/", sent)).startsWith("HTTP/1.1 200 OK");
    }

    @Test
    void otherMethodsAreRefused() {
        for (String method : List.of("PUT", "DELETE", "OPTIONS", "PATCH", "TRACE")) {
            HttpResponse<byte[]> response =
                    project.send(
                            java.net.http.HttpRequest.newBuilder(project.uri("/api/set"))
                                    .method(
                                            method,
                                            java.net.http.HttpRequest.BodyPublishers.noBody()));
            assertThat(response.statusCode()).as(method).isEqualTo(405);
        }
    }

    @Test
    void everyAnswerIsForThisPageAloneAndIsNotKept() {
        for (String path :
                List.of(
                        "/",
                        "/api/set",
                        "/letter/html?stem=a",
                        "/letter/text?stem=a",
                        "/letter/pdf?stem=a",
                        "/nowhere")) {
            var headers = project.get(path).headers();
            assertThat(headers.firstValue("Cache-Control")).as(path).contains("no-store");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
            assertThat(headers.firstValue("Access-Control-Allow-Origin")).isEmpty();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'")
                    .contains("frame-ancestors 'self'")
                    .doesNotContain("script-src 'unsafe");
        }
    }

    @Test
    void thePageRunsItsOwnScriptsAloneAndALetterRunsNone() {
        assertThat(policy("/"))
                .isEqualTo(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'"
                                + " data:; connect-src 'self'; frame-src 'self'; base-uri 'none';"
                                + " form-action 'none'; frame-ancestors 'self'");
        assertThat(policy("/letter/html?stem=a"))
                .isEqualTo(
                        "sandbox allow-same-origin; default-src 'none'; style-src"
                                + " 'unsafe-inline'; img-src data:; base-uri 'none'; form-action"
                                + " 'none'; frame-ancestors 'self'");
    }

    private static String policy(String path) {
        return project.get(path).headers().firstValue("Content-Security-Policy").orElse("");
    }

    @Test
    void otherMachinesCannotConnect() throws IOException {
        List<InetAddress> others =
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(address -> !address.isLoopbackAddress())
                        .toList();
        for (InetAddress address : others) {
            assertThatThrownBy(() -> new Socket(address, project.port()).close())
                    .as(address.toString())
                    .isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void tooManyOpenPagesAreTurnedAway() throws IOException {
        List<java.io.InputStream> open = new java.util.ArrayList<>();
        for (int i = 0; i < 32; i++) {
            open.add(project.events(""));
        }
        await("it is full", () -> project.get("/api/events").statusCode() == 503);
        for (java.io.InputStream events : open) {
            events.close();
        }
        assertThat(project.get("/api/set").statusCode()).isEqualTo(200);
    }
}
