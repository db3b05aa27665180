package entente.graph;

import static entente.ontology.Modality.DENIED;
import static entente.ontology.Modality.PLANNED;
import static entente.ontology.Modality.REPORTED;
import static entente.ontology.Modality.STATED;
import static entente.ontology.RelationType.HOLDS_POSITION;
import static entente.ontology.RelationType.VISITED;
import static org.assertj.core.api.Assertions.assertThat;

import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            0.5, 0.5, 0.75
            0.8, 0.5, 0.9
            1.0, 0.2, 1.0
            0.3333, 0.3333, 0.5555
            """)
    void trustsTwoDocumentsMoreThanOne(double one, double other, double together) {
        var relation = sum(VISITED, claim("a", null, STATED, one), claim("b", null, STATED, other));

        assertThat(relation.confidence()).isEqualTo(together);
        assertThat(relation.documents()).isEqualTo(2);
    }

    @Test
    void countsADocumentThatRepeatsItselfOnce() {
        var relation = sum(VISITED, claim("a", null, STATED, 0.4), claim("a", null, STATED, 0.6));

        assertThat(relation.confidence()).isEqualTo(0.6);
        assertThat(relation.claims()).isEqualTo(2);
        assertThat(relation.documents()).isOne();
    }

    @Test
    void quotesTheNewestOfEquallyConfidentClaims() {
        var relation = sum(
                VISITED,
                claim("undated", null, STATED, 0.9),
                claim("new", "2024-05", STATED, 0.9),
                claim("old", "2011", STATED, 0.9),
                claim("unsure", "2025", STATED, 0.2));

        assertThat(relation.best()).isEqualTo("claim of new");
    }

    @Test
    void isAsFirmAsItsFirmestClaim() {
        assertThat(sum(VISITED, claim("a", null, DENIED, 1), claim("b", null, PLANNED, 0.1))
                        .modality())
                .isEqualTo(PLANNED);
        assertThat(sum(VISITED, claim("a", null, REPORTED, 1), claim("b", null, STATED, 0.1))
                        .best())
                .isEqualTo("claim of b");
    }

    @Test
    void ignoresDateAndConfidenceOfAPlanThatHasHappened() {
        var relation =
                sum(VISITED, dated("plan", PLANNED, "2024-05", null), dated("report", REPORTED, "2024-06-03", null));

        assertThat(relation.period().since()).hasToString("2024-06-03");
        assertThat(relation.confidence()).isEqualTo(0.5);
        assertThat(relation.claims()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # since              until    gives since         until    first day   last day
            -,                   -,       -,                  -,       -,          -
            2011,                -,       2011,               -,       2011-01-01, 2011-12-31
            2023-02-22/2023-02-25, -,     2023-02-22/2023-02-25, -,    2023-02-22, 2023-02-25
            2023-02-22,          2023-02, 2023-02-22,         2023-02, 2023-02-22, 2023-02-28
            -,                   2020-02, -,                  2020-02, -,          2020-02-29
            """)
    void computesTheBoundsOfAVisit(
            @Nullable String since,
            @Nullable String until,
            @Nullable String first,
            @Nullable String last,
            @Nullable String firstDay,
            @Nullable String lastDay) {
        assertPeriod(sum(VISITED, dated("a", STATED, since, until)).period(), first, last, firstDay, lastDay);
    }

    @Test
    void spansAllVisits() {
        var period = sum(VISITED, dated("a", STATED, "2023-02", null), dated("b", STATED, "2011", null))
                .period();

        assertPeriod(period, "2011", "2023-02", "2011-01-01", "2023-02-28");
    }

    @Test
    void leavesAPositionOpenUntilAClaimGivesItsEnd() {
        var appointed = dated("a", STATED, "2019", null);
        assertPeriod(sum(HOLDS_POSITION, appointed).period(), "2019", null, "2019-01-01", null);

        var left = dated("b", STATED, null, "2022-08");
        assertPeriod(sum(HOLDS_POSITION, appointed, left).period(), "2019", "2022-08", "2019-01-01", "2022-08-31");

        var back = dated("c", STATED, "2024", null);
        assertPeriod(sum(HOLDS_POSITION, appointed, left, back).period(), "2019", null, "2019-01-01", null);
    }

    private static void assertPeriod(
            Period period,
            @Nullable String since,
            @Nullable String until,
            @Nullable String sinceDay,
            @Nullable String untilDay) {
        assertThat(List.of(
                        String.valueOf(period.since()),
                        String.valueOf(period.until()),
                        String.valueOf(period.sinceDay()),
                        String.valueOf(period.untilDay())))
                .containsExactly(
                        String.valueOf(since),
                        String.valueOf(until),
                        String.valueOf(sinceDay),
                        String.valueOf(untilDay));
    }

    private static Relation sum(RelationType type, StatedClaim... claims) {
        return Relation.of(type, List.of(claims));
    }

    private static StatedClaim claim(
            String document, @Nullable String publishedOn, Modality modality, double confidence) {
        return new StatedClaim(
                "claim of " + document, document, date(publishedOn), null, null, null, modality, confidence, false);
    }

    private static StatedClaim dated(
            String document, Modality modality, @Nullable String since, @Nullable String until) {
        return new StatedClaim(
                "claim of " + document, document, null, null, date(since), date(until), modality, 0.5, false);
    }

    private static @Nullable EdtfDate date(@Nullable String text) {
        return text == null ? null : new EdtfDate(text);
    }
}
