package entente.query.record;

import static entente.ontology.RelationType.HOLDS_POSITION;
import static entente.ontology.RelationType.MET;
import static entente.ontology.RelationType.TWINNED_WITH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.ontology.DatePrecision;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.query.Choice;
import entente.query.DateReading;
import entente.query.EmbeddedGraph;
import entente.query.FactFilter;
import entente.query.NotFound;
import entente.query.SampleGraph;
import entente.query.TimeWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelinesTest {
    private final Timelines timelines = new Timelines(EmbeddedGraph.reads());

    @BeforeEach
    void write() {
        new SampleGraph()
                .entity(EntityType.PERSON, "ana", "Ana Lund")
                .entity(EntityType.PERSON, "ken", "Ken Ito")
                .entity(EntityType.PLACE, "norhaven", "Norhaven")
                .document("d1", "Ports meet", "2024-05")
                .document("d2", "A look back", null)
                .fact(claim("d1", "ana", MET, "ken", "2023-02-22", null))
                .fact(claim("d2", "ana", MET, "ken", "2023-02", null).modality(Modality.REPORTED))
                .fact(claim("d1", "ana", MET, "ken", "2023-02-22/2023-02-25", null)
                        .modality(Modality.PLANNED))
                .fact(claim("d1", "ana", HOLDS_POSITION, "norhaven", "2019", null)
                        .title("mayor"))
                .fact(claim("d2", "ken", HOLDS_POSITION, "norhaven", null, "2021"))
                .fact(claim("d2", "ana", RelationType.VISITED, "norhaven", null, null))
                .writeTo(EmbeddedGraph.empty());
    }

    @Test
    void claimsComeInTheOrderOfTheirDatesWithTheirPrecision() {
        Timeline timeline = timelines.get(query("ana", null, FactFilter.none()));
        assertThat(timeline.items().stream()
                        .map(item -> item.date() + " " + item.precision().label()))
                .containsExactly("2019 year", "2023-02 month", "2023-02-22 day", "2023-02-22/2023-02-25 interval");
        assertThat(timeline.total()).isEqualTo(4);
        assertThat(timeline.undated()).isEqualTo(1);
        assertThat(timeline.next()).isNull();
    }

    @Test
    void eachClaimSaysWhatItMeansAndWhereItStands() {
        Timeline.Entry office = timelines
                .get(query("ana", "norhaven", FactFilter.none()))
                .items()
                .getFirst();
        assertThat(office.precision()).isEqualTo(DatePrecision.YEAR);
        assertThat(office.begin()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(office.end()).isNull();
        assertThat(office.source().name()).isEqualTo("Ana Lund");
        assertThat(office.target().name()).isEqualTo("Norhaven");
        assertThat(office.title()).isEqualTo("mayor");
        assertThat(office.relationId()).isEqualTo("ana-HOLDS_POSITION-norhaven");
        assertThat(office.evidence().quote()).isEqualTo("Ana Lund holds position Norhaven");
        assertThat(office.evidence().title()).isEqualTo("Ports meet");
    }

    @Test
    void anEndWithoutABeginningIsADateToo() {
        Timeline.Entry end = timelines
                .get(query("ken", "norhaven", FactFilter.none()))
                .items()
                .getFirst();
        assertThat(end.date()).isEqualTo(end.until());
        assertThat(end.begin()).isNull();
        assertThat(end.end()).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @Test
    void aPairHasTheClaimsThatJoinItOnly() {
        Timeline timeline = timelines.get(query("ken", "ana", FactFilter.none()));
        assertThat(timeline.items()).hasSize(3).allMatch(item -> item.relation() == MET);
        assertThat(timeline.undated()).isZero();
    }

    @Test
    void partsFollowEachOtherWithoutGapOrRepetition() {
        List<Timeline.Entry> whole =
                timelines.get(query("ana", null, FactFilter.none())).items();
        List<Timeline.Entry> parts = new ArrayList<>();
        String next = null;
        do {
            Timeline part = timelines.get(new TimelineQuery("ana", null, FactFilter.none(), 1, next));
            parts.addAll(part.items());
            next = part.next();
        } while (next != null);
        assertThat(parts).isEqualTo(whole);
    }

    @Test
    void aPartBeginsBehindAClaimThatHasGone() {
        Timeline first = timelines.get(new TimelineQuery("ana", null, FactFilter.none(), 2, null));
        EmbeddedGraph.run(
                "MATCH (c:Claim {id: $id}) DETACH DELETE c",
                Map.of("id", first.items().getLast().evidence().claimId()));
        Timeline second = timelines.get(new TimelineQuery("ana", null, FactFilter.none(), 2, first.next()));
        assertThat(second.items().stream().map(item -> item.date().text()))
                .containsExactly("2023-02-22", "2023-02-22/2023-02-25");
    }

    @Test
    void aTimeMayBePossibleOrCertain() {
        LocalDate day = LocalDate.of(2023, 2, 23);
        FactFilter meetings = FactFilter.none().withRelations(Choice.only(Set.of(MET)));
        assertThat(timelines.get(query("ana", null, meetings.withTime(TimeWindow.possible(day, day)))).items().stream()
                        .map(item -> item.date().text()))
                .containsExactly("2023-02", "2023-02-22/2023-02-25");
        var certain = new TimeWindow(LocalDate.of(2023, 2, 22), LocalDate.of(2023, 2, 25), DateReading.CERTAIN);
        assertThat(timelines.get(query("ana", null, meetings.withTime(certain))).items().stream()
                        .map(item -> item.date().text()))
                .containsExactly("2023-02-22", "2023-02-22/2023-02-25");
        Timeline past = timelines.get(query(
                "ana", null, FactFilter.none().withTime(TimeWindow.possible(null, LocalDate.of(2020, 1, 1)))));
        assertThat(past.items())
                .singleElement()
                .satisfies(item -> assertThat(item.relation()).isEqualTo(HOLDS_POSITION));
        assertThat(past.undated()).isZero();
    }

    @Test
    void theFilterHoldsForClaimsAndForTheirFacts() {
        FactFilter stated = FactFilter.of(Set.of(Modality.STATED));
        assertThat(timelines.get(query("ana", "ken", stated)).items()).hasSize(1);
        FactFilter wellKnown = FactFilter.none().withMinDocuments(2);
        assertThat(timelines.get(query("ana", null, wellKnown)).items())
                .hasSize(3)
                .allMatch(item -> item.relation() == MET);
        FactFilter people = FactFilter.none().withTypes(Choice.only(Set.of(EntityType.PERSON)));
        assertThat(timelines.get(query("ana", null, people)).total()).isEqualTo(3);
        FactFilter withoutKen = FactFilter.none().withAvoid(Set.of("ken"));
        assertThat(timelines.get(query("ana", null, withoutKen)).total()).isEqualTo(1);
        FactFilter notMet = FactFilter.none().withRelations(new Choice<>(Set.of(), Set.of(MET, TWINNED_WITH)));
        assertThat(timelines.get(query("ana", null, notMet)).total()).isEqualTo(1);
    }

    @Test
    void unknownEntitiesAreNamed() {
        assertThatThrownBy(() -> timelines.get(query("nobody", "nothing", FactFilter.none())))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("\"nobody\"")
                .hasMessageContaining("\"nothing\"");
        assertThatThrownBy(() -> query("ana", "ana", FactFilter.none())).hasMessageContaining("with must name another");
        assertThatThrownBy(() -> new TimelineQuery("ana", null, FactFilter.none(), 1, "junk"))
                .hasMessageContaining("after must be");
    }

    private static TimelineQuery query(String entity, @Nullable String with, FactFilter filter) {
        return new TimelineQuery(entity, with, filter, 100, null);
    }

    private static SampleGraph.Claim claim(
            String document,
            String subject,
            RelationType type,
            String object,
            @Nullable String since,
            @Nullable String until) {
        return SampleGraph.claim(document, subject, type, object).during(since, until);
    }
}
