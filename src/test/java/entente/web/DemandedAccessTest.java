package entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import entente.query.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service with an API key and an OIDC issuer; callers need one of the two. */
@TestMethodOrder(OrderAnnotation.class)
class DemandedAccessTest extends ServiceTest {
    private static final String API_KEY = "a-key-of-more-than-16-characters";
    private static final RSAKey SIGNING_KEY = signingKey();
    private static final AtomicInteger ISSUER_CALLS = new AtomicInteger();
    private static final HttpServer ISSUER = issuer();
    private static volatile boolean issuerIsAway;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("entente.web.api-key", () -> API_KEY);
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", DemandedAccessTest::issuerName);
    }

    @AfterAll
    static void stopIssuer() {
        ISSUER.stop(0);
    }

    @BeforeEach
    void stubDocuments() {
        when(documents.list(anyInt(), any())).thenReturn(new Page<>(List.of(), 0, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/documents", "/openapi", "/swagger-ui.html", "/actuator/prometheus", "/nothing"})
    void returns401WithoutAKey(String path) {
        var answer = calls.get(path);
        assertThat(answer.problem()).isEqualTo("401 unauthorized");
        assertThat(answer.header("WWW-Authenticate")).contains("ApiKey", "Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/app/main.js", "/webjars/lit/index.js"})
    void dashboardPagesNeedNoKey(String path) {
        assertThat(calls.get(path).status()).isEqualTo(200);
    }

    @Test
    void healthNeedsNoKeyButItsDetailsDo() {
        var answer = calls.get("/actuator/health");
        assertThat(answer.json().path("status").asString()).isEqualTo("UP");
        assertThat(answer.json().has("components")).isFalse();
        assertThat(calls.get("/actuator/health", "X-API-Key", API_KEY).json().has("components"))
                .isTrue();
    }

    @Test
    void acceptsTheKey() {
        assertThat(calls.get("/api/documents", "X-API-Key", API_KEY).status()).isEqualTo(200);
        assertThat(calls.get("/actuator/prometheus", "X-API-Key", API_KEY).status())
                .isEqualTo(200);
        assertThat(calls.get("/actuator/env", "X-API-Key", API_KEY).problem()).isEqualTo("404 not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a-key-of-more-than-16-character", "A-KEY-OF-MORE-THAN-16-CHARACTERS"})
    void rejectsOtherKeys(String key) {
        assertThat(calls.get("/api/documents", "X-API-Key", key).problem()).isEqualTo("401 unauthorized");
    }

    @Test
    void acceptsAnyHostNameWithTheKey() throws IOException {
        assertThat(calls.raw("GET /api/documents HTTP/1.1\nHost: entente.example\nX-API-Key: " + API_KEY
                        + "\nConnection: close\n\n"))
                .startsWith("HTTP/1.1 200");
    }

    /** Runs first, because the service asks the issuer for its keys only once. */
    @Test
    @Order(Integer.MIN_VALUE)
    void startsWithoutTheIssuer() throws JOSEException {
        assertThat(ISSUER_CALLS).hasValue(0);
        String token = token(issuerName(), Instant.now().plusSeconds(60));
        issuerIsAway = true;
        assertThat(calls.get("/api/documents", "Authorization", "Bearer " + token)
                        .problem())
                .isEqualTo("503 issuer-unavailable");
        issuerIsAway = false;
        assertThat(calls.get("/api/documents", "Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void acceptsATokenOfTheIssuer() throws JOSEException {
        assertThat(calls.get(
                                "/api/documents",
                                "Authorization",
                                "Bearer " + token(issuerName(), Instant.now().plusSeconds(60)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void rejectsExpiredForeignAndForgedTokens() throws JOSEException {
        String good = token(issuerName(), Instant.now().plusSeconds(60));
        assertThat(List.of(
                        token(issuerName(), Instant.now().minusSeconds(600)),
                        token("https://other.example", Instant.now().plusSeconds(60)),
                        good.substring(0, good.length() - 8) + "AAAAAAAA",
                        "no-token"))
                .allSatisfy(token -> assertThat(calls.get("/api/documents", "Authorization", "Bearer " + token)
                                .problem())
                        .isEqualTo("401 unauthorized"));
    }

    private static String token(String issuer, Instant end) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(SIGNING_KEY.getKeyID())
                        .build(),
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .subject("analyst")
                        .expirationTime(Date.from(end))
                        .build());
        token.sign(new RSASSASigner(SIGNING_KEY));
        return token.serialize();
    }

    private static RSAKey signingKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("k1").generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String issuerName() {
        return "http://127.0.0.1:" + ISSUER.getAddress().getPort();
    }

    private static HttpServer issuer() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String name = "http://127.0.0.1:" + server.getAddress().getPort();
            answer(server, "/.well-known/openid-configuration", """
                    {"issuer": "%s", "jwks_uri": "%s/keys", "subject_types_supported": ["public"]}""".formatted(name, name));
            answer(server, "/keys", new JWKSet(SIGNING_KEY.toPublicJWK()).toString());
            server.start();
            return server;
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void answer(HttpServer server, String path, String json) {
        server.createContext(path, exchange -> {
            ISSUER_CALLS.incrementAndGet();
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(issuerIsAway ? 500 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }
}
