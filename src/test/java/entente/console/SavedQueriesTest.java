package entente.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.graph.TestGraph;
import entente.query.NotFound;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SavedQueriesTest {
    private static final SavedQueries BOOK = new SavedQueries();

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
        return BOOK.list().stream();
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
                        SavedQuery.Misfits.class,
                        misfits -> assertThat(misfits.all())
                                .containsExactlyInAnyOrder(
                                        new SavedQuery.Misfit("since", "May", "a date YYYY-MM-DD, such as 2010-01-01"),
                                        new SavedQuery.Misfit("until", "", "a date YYYY-MM-DD, such as 2030-12-31"),
                                        new SavedQuery.Misfit(
                                                "untl", "3", "left out or spelt as one of since, until")));
        assertThatThrownBy(
                        () -> BOOK.get("most-connected-organizations").bind(Map.of("minDocuments", "1", "limit", 2L)))
                .isInstanceOfSatisfying(
                        SavedQuery.Misfits.class,
                        misfits -> assertThat(misfits.all()).hasSize(1));
    }

    @Test
    void aQueryThatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> BOOK.get("../ingest/remove-document"))
                .isInstanceOfSatisfying(
                        NotFound.class, missing -> assertThat(missing.code()).isEqualTo("query-not-found"));
    }
}
