package entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import entente.query.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackAccessTest extends ServiceTest {
    @Test
    void needsNoKey() {
        when(documents.list(anyInt(), any())).thenReturn(new Page<>(List.of(), 0, null));
        assertThat(calls.get("/api/documents").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "LOCALHOST:8080", "127.0.0.1:99", "127.9.9.9", "[::1]:8080", "entente.localhost"})
    void acceptsHostNamesOfThisMachine(String host) throws IOException {
        assertThat(calls.raw("GET /actuator/health HTTP/1.1\nHost: " + host + "\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8080", "192.168.1.1", "[::2]"})
    void rejectsOtherHostNames(String host) throws IOException {
        assertThat(calls.raw("GET /api/documents HTTP/1.1\nHost: " + host + "\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 421")
                .contains("application/problem+json", "\"code\":\"foreign-host\"");
        verifyNoInteractions(documents);
    }

    @Test
    void rejectsChangesFromOtherSites() {
        assertThat(calls.post("/api/documents", "x", "Origin", "https://evil.example")
                        .problem())
                .isEqualTo("403 cross-site");
        assertThat(calls.post("/api/documents", "x", "Origin", "null").problem())
                .isEqualTo("403 cross-site");
        assertThat(calls.delete("/api/documents/d", "Origin", "http://127.0.0.1:1")
                        .problem())
                .isEqualTo("403 cross-site");
        assertThat(calls.delete("/api/documents/d", "Sec-Fetch-Site", "cross-site")
                        .problem())
                .isEqualTo("403 cross-site");
        assertThat(calls.delete("/api/documents/d", "Sec-Fetch-Site", "same-site")
                        .problem())
                .isEqualTo("403 cross-site");
        verifyNoInteractions(reader, graph);
    }

    @Test
    void acceptsChangesFromItsOwnPages() {
        var answer =
                calls.delete("/api/documents/d", "Origin", "http://127.0.0.1:" + port, "Sec-Fetch-Site", "same-origin");
        assertThat(answer.problem()).isEqualTo("404 document-not-found");
    }

    @Test
    void sendsStrictSecurityHeaders() {
        var answer = calls.get("/api/nothing", "Origin", "https://evil.example");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }
}
