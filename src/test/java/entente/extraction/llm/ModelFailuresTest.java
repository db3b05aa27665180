package entente.extraction.llm;

import static entente.extraction.llm.ModelTexts.PEOPLE;
import static entente.extraction.llm.ModelTexts.VISIT;
import static entente.extraction.llm.ModelTexts.answer;
import static entente.extraction.llm.ModelTexts.document;
import static entente.extraction.llm.ModelTexts.kept;
import static entente.extraction.llm.ModelTexts.limited;
import static entente.extraction.llm.ModelTexts.notes;
import static entente.extraction.llm.ModelTexts.relation;
import static entente.extraction.llm.ModelTexts.relations;
import static entente.extraction.llm.ModelTexts.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import entente.Aside;
import entente.document.Document;
import entente.extraction.Extraction;
import entente.extraction.ExtractionFailed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What happens when a model answers badly, slowly or not at all, and what its answers may cost. */
@Aside
class ModelFailuresTest {
    private static final String GOOD =
            answer(PEOPLE, relation("Ana Ruiz", "VISITED", "Oslo", "Ana Ruiz visited Oslo"), "", "");
    private static final Duration SHORT = Duration.ofMillis(80);
    private static final Duration LONG = Duration.ofSeconds(10);

    /** Three parts of 200 characters. */
    private static final String LONG_TEXT =
            "Ana Ruiz visited Oslo and went home. ".repeat(5) + "Bo Lind stayed at home for the whole year. ".repeat(8);

    private final StubModel model = new StubModel();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void sendsModelSchemaAndKey() {
        model.says(GOOD);
        new ModelExtractor(kept(settings(model), "secret-1", folder), BuiltIn::new).extract(document(VISIT));
        JsonNode request = model.requests().getFirst();
        assertThat(model.paths()).containsExactly("POST /v1/chat/completions");
        assertThat(model.keys()).containsExactly("Bearer secret-1");
        assertThat(request.path("model").asString()).isEqualTo("stub-1");
        assertThat(request.path("temperature").asDouble(-1)).isZero();
        assertThat(request.path("max_tokens").asInt()).isEqualTo(500);
        assertThat(request.at("/response_format/type").asString()).isEqualTo("json_schema");
        JsonNode schema = request.at("/response_format/json_schema/schema/properties");
        assertThat(texts(schema.at("/entities/items/properties/type/enum")))
                .containsExactly("Person", "Organization", "Place");
        assertThat(texts(schema.at("/relations/items/properties/predicate/enum")))
                .hasSize(14)
                .contains("TWINNED_WITH")
                .doesNotContain("PARTY_TO");
        assertThat(texts(schema.at("/agreements/items/properties/status/enum"))).contains("in force");
        assertThat(texts(schema.at("/events/items/properties/kind/enum"))).contains("acquisition");
        assertThat(texts(schema.at("/events/items/properties/modality/enum"))).contains("denied");
        assertThat(texts(schema.at("/entities/items/required"))).containsExactly("name", "type", "aliases");
    }

    @Test
    void withoutAKeySendsNone() {
        model.says(GOOD);
        extract(settings(model));
        assertThat(model.keys()).containsExactly("none");
    }

    @Test
    void repeatsCallsThatWereRefusedForTheTimeBeing() {
        model.answers(429, "{}").answers(500, "oops").says(GOOD);
        Extraction found = extract(settings(model));
        assertThat(relations(found)).isEqualTo("Ana Ruiz VISITED Oslo");
        assertThat(notes(found)).containsExactlyInAnyOrderEntriesOf(Map.of("model-calls", 3, "model-tokens", 100));
    }

    @Test
    void repeatsCallsThatAreNotAnsweredInTime() {
        model.hangs().says(GOOD);
        Extraction found = extract(limited(settings(model), SHORT, LONG, 20, 1_000));
        assertThat(relations(found)).isEqualTo("Ana Ruiz VISITED Oslo");
        assertThat(notes(found)).containsEntry("model-calls", 2);
    }

    @Test
    void anAnswerThatNeverEndsIsNotWaitedFor() {
        model.stopsWithinTheBody().says(GOOD);
        Extraction found = extract(limited(settings(model), SHORT, LONG, 20, 1_000));
        assertThat(notes(found)).containsEntry("model-calls", 2);
    }

    @Test
    void asksOnceMoreWhenAnAnswerIsNoJson() {
        model.says("Here is what I found: nothing.").says("```json\n" + GOOD + "\n```");
        Extraction found = extract(settings(model));
        assertThat(relations(found)).isEqualTo("Ana Ruiz VISITED Oslo");
        assertThat(notes(found)).containsExactlyInAnyOrderEntriesOf(Map.of("model-calls", 2, "model-tokens", 200));
    }

    @Test
    void readsAnAnswerBehindThoughts() {
        model.says("<think>{ a brace } and {\"more\"</think>" + GOOD);
        assertThat(relations(extract(settings(model)))).isEqualTo("Ana Ruiz VISITED Oslo");
    }

    @Test
    void answersOfAnotherSchemaAreAnError() {
        for (String content :
                List.of("nothing", "{\"entities\":{}}", "[]", "{\"entities\":[]}", "{\"entities\":[", "{a}", "")) {
            model.says(content);
        }
        for (int i = 0; i < 3; i++) {
            assertThat(failure(settings(model)).code()).isEqualTo("model-answer-malformed");
        }
        assertThat(model.requests()).hasSize(6);
    }

    @Test
    void aPageInsteadOfACompletionIsAnError() {
        model.answers(200, "<html>It works!</html>");
        assertThat(failure(settings(model)).code()).isEqualTo("model-answer-malformed");
        assertThat(model.requests()).hasSize(2);
    }

    @Test
    void afterMalformedAnswersTheBuiltInExtractorReadsAlone() {
        model.says("nothing");
        Extraction found = extract(settings(model, true, 0, 4_000, 2));
        assertThat(found.relations()).hasSize(3);
        assertThat(notes(found))
                .containsEntry("model-unavailable", 1)
                .containsEntry("answer-malformed", 1)
                .containsEntry("foreign-passage", 2)
                .containsEntry("model-calls", 2);
        assertThat(found.language()).isEqualTo("en");
    }

    @Test
    void aServerThatStaysDownIsAnError() {
        model.answers(503, "{\"error\": \"loading\\n model\"}");
        ExtractionFailed failure = failure(settings(model));
        assertThat(failure.code()).isEqualTo("model-unavailable");
        assertThat(failure)
                .hasMessageContaining(model.url())
                .hasMessageEndingWith("status 503: {\"error\": \"loading\\n model\"}");
        assertThat(model.requests()).hasSize(3);
    }

    @Test
    void aServerThatStaysDownLeavesTheFindingsOfTheBuiltInExtractor() {
        model.answers(503, "{}");
        Extraction found = extract(settings(model, true, 1, 4_000, 2));
        assertThat(found.entities()).hasSize(3);
        assertThat(notes(found)).containsEntry("model-unavailable", 1).containsEntry("model-calls", 2);
    }

    @Test
    void aWrongKeyIsNotTriedAgain() {
        model.answers(401, "x".repeat(500));
        ExtractionFailed failure = failure(settings(model, false, 5, 200, 0), LONG_TEXT);
        assertThat(failure.code()).isEqualTo("model-unavailable");
        assertThat(failure).hasMessageContaining("status 401: xxx").hasMessageEndingWith("x…");
        assertThat(model.requests()).hasSize(1);
    }

    @Test
    void anAddressWhereNobodyListensIsAnError() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThat(failure(elsewhere(port, false))).hasMessageEndingWith(": no connection");
        assertThat(notes(extract(elsewhere(port, true), LONG_TEXT)))
                .containsEntry("model-unavailable", 1)
                .containsEntry("model-calls", 1)
                .containsEntry("part-not-read", 3);
    }

    private static ModelSettings elsewhere(int port, boolean merge) {
        return new ModelSettings(
                "http://127.0.0.1:" + port + "/v1",
                "stub-1",
                null,
                merge,
                0.6,
                LONG,
                LONG,
                20,
                1_000,
                500,
                200,
                0,
                5,
                Duration.ofMillis(1),
                null);
    }

    @Test
    void theTimeOfADocumentIsLimited() {
        model.hangs();
        long start = System.nanoTime();
        ExtractionFailed failure = failure(limited(settings(model), LONG, SHORT, 20, 1_000));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(failure.code()).isEqualTo("model-unavailable");
        assertThat(model.requests()).hasSize(1);
    }

    @Test
    void theCallsOfADocumentAreLimited() {
        model.says(GOOD);
        Extraction found = extract(limited(settings(model, false, 0, 200, 0), LONG, LONG, 2, 100_000), LONG_TEXT);
        assertThat(model.requests()).hasSize(2);
        assertThat(notes(found)).containsEntry("part-not-read", 1).containsEntry("model-calls", 2);
        assertThat(relations(found)).contains("Ana Ruiz VISITED Oslo");
    }

    @Test
    void theTokensOfADocumentAreLimited() {
        model.says(GOOD);
        Extraction found = extract(limited(settings(model, false, 0, 200, 0), LONG, LONG, 20, 100), LONG_TEXT);
        assertThat(model.requests()).hasSize(1);
        assertThat(notes(found)).containsEntry("part-not-read", 2).containsEntry("model-tokens", 100);
    }

    @Test
    void tokensAreEstimatedWhereTheServerCountsNone() {
        model.answers(200, """
                {"choices":[{"message":{"role":"assistant","content":%s}}]}
                """.formatted(JsonMapper.shared().writeValueAsString(GOOD)));
        assertThat(notes(extract(settings(model))).get("model-tokens")).isGreaterThan(500);
    }

    @Test
    void aPartWhoseAnswerIsTooLongIsReadInHalves() {
        model.says(GOOD.substring(0, 50), "length").says(GOOD).says(StubModel.NOTHING);
        Extraction found = extract(settings(model));
        assertThat(model.requests()).hasSize(3);
        assertThat(model.question(1)).contains("Ana Ruiz visited Oslo on").doesNotContain("\nShe met Bo Lind");
        assertThat(relations(found)).isEqualTo("Ana Ruiz VISITED Oslo");
    }

    @Test
    void keepsAnswersInAFolder() throws IOException {
        Path cache = folder.resolve("answers");
        model.says("nothing").says(GOOD);
        ModelSettings settings = kept(settings(model), null, cache);
        Extraction first = extract(settings);
        Extraction second = extract(settings);
        assertThat(model.requests()).hasSize(2);
        assertThat(second.relations()).isEqualTo(first.relations());
        assertThat(notes(second)).containsExactlyInAnyOrderEntriesOf(Map.of("model-cached", 1));
        extract(settings, VISIT + " And more.");
        assertThat(model.requests()).hasSize(3);
        try (Stream<Path> files = Files.list(cache)) {
            for (Path file : files.toList()) {
                assertThat(file.toString()).endsWith(".json");
                Files.writeString(file, "{");
            }
        }
        assertThat(relations(extract(settings))).isEqualTo("Ana Ruiz VISITED Oslo");
        assertThat(model.requests()).hasSize(4);
    }

    @Test
    void anInterruptedExtractionEnds() {
        model.hangs();
        Document document = document(VISIT);
        ModelExtractor extractor = new ModelExtractor(settings(model), BuiltIn::new);
        Thread.currentThread().interrupt();
        try {
            assertThat(catchThrowableOfType(CancellationException.class, () -> extractor.extract(document)))
                    .isNotNull();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void aDocumentWithoutSentencesNeedsNoCall() {
        model.says(GOOD);
        Document document = new Document("d", "T", null, null, null, null, "***", List.of());
        assertThat(new ModelExtractor(settings(model), BuiltIn::new)
                        .extract(document)
                        .entities())
                .isEmpty();
        assertThat(model.requests()).isEmpty();
    }

    private static Extraction extract(ModelSettings settings) {
        return extract(settings, VISIT);
    }

    private static Extraction extract(ModelSettings settings, String text) {
        return new ModelExtractor(settings, BuiltIn::new).extract(document(text));
    }

    private static ExtractionFailed failure(ModelSettings settings) {
        return failure(settings, VISIT);
    }

    private static ExtractionFailed failure(ModelSettings settings, String text) {
        return catchThrowableOfType(ExtractionFailed.class, () -> extract(settings, text));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
