package entente.console.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.console.CypherFault;
import entente.console.TestConsole;
import entente.graph.Graph;
import entente.graph.TestGraph;
import entente.neo4j.aggregate.TestAggregates;
import entente.query.NotFound;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SavedQueriesTest {
    private static final SavedQueryRepository STORED = TestAggregates.repository(SavedQueryRepository.class);
    private static final SavedQueries BOOK = new SavedQueries(
            STORED, TestAggregates.transactions(), TestConsole.patient().console());

    private static final SavedQuery CITIES = SavedQuery.of(
            "cities-of",
            "Which cities does a country have?",
            "By name.",
            List.of(
                    new QueryParameter("country", QueryParameter.Type.TEXT, "Norland"),
                    new QueryParameter("limit", QueryParameter.Type.NUMBER, 5L),
                    new QueryParameter("since", QueryParameter.Type.DATE, "2000-01-01")),
            "MATCH (p:Place)-[f:LOCATED_IN]->(:Place {name: $country}) WHERE f.sinceDay >= $since"
                    + " RETURN p.name LIMIT $limit");

    @BeforeEach
    void deleteSavedQueries() {
        STORED.deleteAll();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theConsoleAnswersEveryQueryOfTheBook(SavedQuery query) {
        TestGraph.driver();
        Map<String, Object> examples = new HashMap<>();
        query.parameters().forEach(parameter -> examples.put(parameter.name(), parameter.example()));
        var answer = TestConsole.patient().ask(query.text(), query.bind(examples));
        assertThat(answer.has("problem")).isFalse();
        assertThat(answer.path("columns").size()).isPositive();
        assertThat(query.title()).endsWith("?");
        assertThat(query.description()).isNotBlank().doesNotContain(":param");
        assertThat(query.text()).doesNotStartWith("//").doesNotEndWith(";");
    }

    static Stream<SavedQuery> queries() {
        return new ShippedQueries().all().stream();
    }

    @Test
    void readsTitleDescriptionAndExamples() {
        SavedQuery query = BOOK.get("who-met-whom");
        assertThat(query.title()).isEqualTo("Who met whom, and when?");
        assertThat(query.description()).startsWith("Lists meetings").endsWith("some day of that year.");
        assertThat(query.parameters())
                .containsExactly(
                        new QueryParameter("since", QueryParameter.Type.DATE, "2010-01-01"),
                        new QueryParameter("until", QueryParameter.Type.DATE, "2030-12-31"));
        assertThat(BOOK.get("most-connected-organizations").parameters().getLast())
                .isEqualTo(new QueryParameter("limit", QueryParameter.Type.NUMBER, 20L));
    }

    @Test
    void turnsTextsIntoDates() {
        assertThat(BOOK.get("who-met-whom").bind(Map.of("since", "2020-02-29", "until", "2021-01-01")))
                .containsEntry("since", LocalDate.of(2020, 2, 29));
    }

    @Test
    void namesEveryParameterThatDoesNotFit() {
        assertThatThrownBy(() -> BOOK.get("who-met-whom").bind(Map.of("since", "May", "untl", 3L)))
                .isInstanceOfSatisfying(
                        InvalidQuery.class,
                        invalid -> assertThat(invalid.faults())
                                .containsExactlyInAnyOrder(
                                        new InvalidQuery.Fault("since", "May", "a date YYYY-MM-DD, such as 2010-01-01"),
                                        new InvalidQuery.Fault("until", "", "a date YYYY-MM-DD, such as 2030-12-31"),
                                        new InvalidQuery.Fault(
                                                "untl", "3", "left out or spelt as one of since, until")));
        assertThatThrownBy(
                        () -> BOOK.get("most-connected-organizations").bind(Map.of("minDocuments", "1", "limit", 2L)))
                .isInstanceOfSatisfying(
                        InvalidQuery.class,
                        invalid -> assertThat(invalid.faults()).hasSize(1));
    }

    @Test
    void aQueryThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> BOOK.get("../ingest/remove-document"))
                .isInstanceOfSatisfying(
                        NotFound.class, missing -> assertThat(missing.code()).isEqualTo("query-not-found"));
    }

    @Test
    void keepsAQueryThatSomebodySaves() {
        SavedQuery saved = BOOK.create(CITIES);
        assertThat(saved.version()).isNotNull();
        assertThat(BOOK.get("cities-of")).isEqualTo(saved);
        assertThat(BOOK.list()).contains(saved).isSortedAccordingTo(Comparator.comparing(SavedQuery::name));
        assertThat(saved.bind(Map.of("country", "Norland", "limit", 3L, "since", "2020-01-31")))
                .isEqualTo(Map.of("country", "Norland", "limit", 3L, "since", LocalDate.of(2020, 1, 31)));
    }

    @Test
    void replacesAndDeletesASavedQuery() {
        BOOK.create(CITIES);
        SavedQuery other = SavedQuery.of("cities-of", "Where?", "", List.of(), "MATCH (p:Place) RETURN p.name");
        assertThat(BOOK.replace(other).title()).isEqualTo("Where?");
        assertThat(BOOK.get("cities-of").parameters()).isEmpty();
        BOOK.delete("cities-of");
        assertNotFound(() -> BOOK.get("cities-of"));
        assertNotFound(() -> BOOK.delete("cities-of"));
        assertNotFound(() -> BOOK.replace(other));
    }

    @Test
    void aNameIsTakenOnce() {
        BOOK.create(CITIES);
        assertConflict("query-exists", () -> BOOK.create(CITIES));
        SavedQuery shipped = SavedQuery.of("who-met-whom", "Who?", "", List.of(), "RETURN 1");
        assertConflict("query-exists", () -> BOOK.create(shipped));
        assertConflict("shipped-query", () -> BOOK.replace(shipped));
        assertConflict("shipped-query", () -> BOOK.delete("who-met-whom"));
    }

    @Test
    void ofManyWhoSaveUnderOneNameOneSucceeds() {
        long saved = IntStream.range(0, 8)
                .parallel()
                .filter(number -> {
                    try {
                        BOOK.create(CITIES);
                        return true;
                    } catch (QueryConflict taken) {
                        return false;
                    }
                })
                .count();
        assertThat(saved).isEqualTo(1);
        assertThat(STORED.findAll()).hasSize(1);
    }

    @Test
    void refusesAQueryThatTheConsoleWouldRefuse() {
        assertThatThrownBy(() -> BOOK.create(SavedQuery.of("x", "Why?", "", List.of(), "MATCH (n) DELETE n")))
                .isInstanceOfSatisfying(
                        CypherFault.class, fault -> assertThat(fault.code()).isEqualTo("cypher-not-allowed"));
        assertThat(STORED.findAll()).isEmpty();
    }

    @Test
    void namesEveryFieldThatDoesNotMeetTheRules() {
        var tooLong = "x".repeat(201);
        var parameters = List.of(
                new QueryParameter("a b", QueryParameter.Type.TEXT, "x"),
                new QueryParameter("day", QueryParameter.Type.DATE, "May"));
        assertThat(faults(SavedQuery.of("Twin Cities", tooLong, "d".repeat(2_001), parameters, "RETURN 1")))
                .containsExactly("name", "title", "description", "parameters", "day");
        assertThat(faults(SavedQuery.of(
                        "x", "Why?", "", List.of(new QueryParameter("a", QueryParameter.Type.TEXT, "x")), "RETURN $b")))
                .containsExactly("parameters", "parameters");
    }

    @Test
    void aStatementAndAnAggregateAreOneTransaction() {
        Graph graph = TestGraph.graph();
        assertThatThrownBy(() -> TestAggregates.transactions().write(() -> {
                    STORED.save(CITIES);
                    assertThat(graph.firstTime("one-transaction")).isTrue();
                    throw new IllegalStateException("half-way");
                }))
                .hasMessage("half-way");
        assertThat(STORED.findAll()).isEmpty();
        assertThat(graph.firstTime("one-transaction")).isTrue();
    }

    private static List<String> faults(SavedQuery query) {
        try {
            BOOK.create(query);
            return List.of();
        } catch (InvalidQuery invalid) {
            return invalid.faults().stream().map(InvalidQuery.Fault::field).toList();
        }
    }

    private static void assertNotFound(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        NotFound.class, missing -> assertThat(missing.code()).isEqualTo("query-not-found"));
    }

    private static void assertConflict(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        QueryConflict.class,
                        conflict -> assertThat(conflict.code()).isEqualTo(code));
    }
}
