package entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import entente.ontology.DatePrecision;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.query.Choice;
import entente.query.DateReading;
import entente.query.EntityRef;
import entente.query.Evidence;
import entente.query.FactFilter;
import entente.query.NotFound;
import entente.query.TimeWindow;
import entente.query.around.NeighbourCounts;
import entente.query.around.NeighbourRank;
import entente.query.around.Neighbourhood;
import entente.query.around.NeighbourhoodQuery;
import entente.query.join.CommonNeighbours;
import entente.query.join.CommonQuery;
import entente.query.join.ConnectingTree;
import entente.query.join.Subgraph;
import entente.query.join.TreeQuery;
import entente.query.record.Timeline;
import entente.query.record.TimelineQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;

class SurroundingsAnswersTest extends ServiceTest {
    private static final FactFilter STATED = FactFilter.of(Set.of(Modality.STATED));
    private static final EntityRef NORHAVEN = new EntityRef("p", EntityType.PLACE, "Norhaven");
    private static final EntityRef ANA = new EntityRef("q", EntityType.PERSON, "Ana Lund");
    private static final Neighbourhood.Count NONE = new Neighbourhood.Count(0, 0);

    @Test
    void returnsANeighbourhoodInTheGivenRank() {
        var centre = new Neighbourhood.Node("p", EntityType.PLACE, "Norhaven", 0);
        when(neighbourhoods.get(new NeighbourhoodQuery("p", 2, FactFilter.none(), 30, NeighbourRank.RARE, null)))
                .thenReturn(new Neighbourhood(centre, List.of(centre), List.of(), NONE, NONE, true, false, "abc"));
        assertThat(calls.get("/api/entities/p/neighbourhood?hops=2&limit=30&rank=Rare")
                        .response()
                        .body())
                .isEqualTo("""
                        {"centre":{"id":"p","type":"Place","name":"Norhaven","hop":0},\
                        "nodes":[{"id":"p","type":"Place","name":"Norhaven","hop":0}],"edges":[],"shown":{"nodes":0,"edges":0},\
                        "total":{"nodes":0,"edges":0},"cut":true,"evidenceAvailable":false,"next":"abc"}""");
    }

    @Test
    void countsNeighbours() {
        var row = new NeighbourCounts.OfRelation(RelationType.MET, NeighbourCounts.Direction.EITHER, 2, 1);
        FactFilter filter = FactFilter.none()
                .withTypes(new Choice<>(Set.of(), Set.of(EntityType.EVENT)))
                .withAvoid(Set.of("x", "y"));
        when(neighbourhoods.count("p", filter))
                .thenReturn(new NeighbourCounts(
                        NORHAVEN, 1, 2, List.of(row), List.of(new NeighbourCounts.OfType(EntityType.PERSON, 1, 2))));
        assertThat(calls.get("/api/entities/p/neighbourhood/counts?notType=Event&avoid=x,y")
                        .response()
                        .body())
                .isEqualTo("""
                        {"entity":{"id":"p","type":"Place","name":"Norhaven"},"neighbours":1,"facts":2,"relations":[{"relation":"MET",\
                        "direction":"either","facts":2,"neighbours":1}],"types":[{"type":"Person","neighbours":1,"facts":2}]}""");
    }

    @Test
    void returnsTheFactsAmongEntities() {
        when(connections.among(List.of("p", "q"), FactFilter.none()))
                .thenReturn(new Subgraph(List.of(NORHAVEN, ANA), List.of(), NONE, NONE, false, true));
        assertThat(calls.get("/api/subgraph?entity=p&entity=q").response().body())
                .contains("\"nodes\":[{\"id\":\"p\"", "\"cut\":false", "\"evidenceAvailable\":true");
    }

    @Test
    void findsCommonNeighboursOfAllByDefault() {
        when(connections.common(new CommonQuery(List.of("p", "q", "r"), STATED, 3, 50, NeighbourRank.STRONG, null)))
                .thenReturn(new CommonNeighbours(List.of(), List.of(), 0, 3, false, true, null));
        assertThat(calls.get("/api/entities/common?entity=p,q,r")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(3);
        when(connections.common(
                        new CommonQuery(List.of("p", "q", "r"), FactFilter.none(), 2, 5, NeighbourRank.RECENT, null)))
                .thenReturn(new CommonNeighbours(List.of(), List.of(), 0, 7, false, true, null));
        assertThat(calls.get("/api/entities/common?entity=p,q,r&atLeast=2&limit=5&rank=recent"
                                + "&modality=stated,reported,planned,denied")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(7);
    }

    @Test
    void findsAConnectionInATimeWindow() {
        var day = LocalDate.of(2015, 6, 1);
        var filter = STATED.withTime(new TimeWindow(day, day, DateReading.CERTAIN));
        when(connections.tree(new TreeQuery(List.of("p", "q"), 6, filter)))
                .thenReturn(new ConnectingTree(
                        List.of(NORHAVEN, ANA),
                        List.of(),
                        0,
                        List.of(List.of("p"), List.of("q")),
                        List.of("q"),
                        true,
                        false,
                        true));
        assertThat(calls.get("/api/connection?entity=p,q&asOf=2015-06-01&time=certain")
                        .response()
                        .body())
                .contains("\"hops\":0,\"groups\":[[\"p\"],[\"q\"]],\"unjoined\":[\"q\"],\"approximate\":true");
    }

    @Test
    void returnsATimeline() {
        var date = new EdtfDate("2011-10");
        var evidence = new Evidence(
                "c", "d", "Ports meet", null, null, "Lund met", 0, 8, "Lund met.", Modality.STATED, 0.9, null);
        var entry = new Timeline.Entry(
                date,
                DatePrecision.MONTH,
                date,
                null,
                date.earliest(),
                date.latest(),
                RelationType.MET,
                "r",
                ANA,
                NORHAVEN,
                null,
                evidence);
        when(timelines.get(new TimelineQuery("p", "q", FactFilter.none(), 9, null)))
                .thenReturn(new Timeline(List.of(entry), 1, 2, null));
        assertThat(calls.get("/api/entities/p/timeline?with=q&limit=9")
                        .response()
                        .body())
                .startsWith("""
                        {"items":[{"date":"2011-10","precision":"month","since":"2011-10","until":null,"begin":"2011-10-01",\
                        "end":"2011-10-31","relation":"MET","relationId":"r","source":{"id":"q\"""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/entities/p/neighbourhood?hops=0                | hops must be a whole number from 1 to 3, was "0".
        /api/entities/p/neighbourhood?hops=-1               | hops must be a whole number from 1 to 3, was "-1".
        /api/entities/p/neighbourhood?hops=many             | hops must be a whole number from 1 to 3, was "many".
        /api/entities/p/neighbourhood?limit=501             | limit must be a whole number from 1 to 500, was "501".
        /api/entities/p/neighbourhood?rank=best             | rank must be one of strong, recent, rare, was "best".
        /api/entities/p/neighbourhood?after=junk            | after must be the "next" of the previous page, was "junk".
        /api/entities/p/neighbourhood?since=2024&until=2023 | until must be no earlier than since, was "2023".
        /api/entities/p/neighbourhood?asOf=2024&since=2023  | asOf must be left out if since or until is given, was "2024".
        /api/entities/p/neighbourhood?time=perhaps          | time must be one of possible, certain, was "perhaps".
        /api/entities/p/neighbourhood/counts?hops=1         | hops must be left out or spelt as one of type, notType, relation, \
        notRelation, since, until, asOf, time, minDocuments, modality, avoid, minIdentity, was "1".
        /api/subgraph                                       | entity must be 2 to 200 different values, was "".
        /api/subgraph?entity=p                              | entity must be 2 to 200 different values, was "p".
        /api/entities/common?entity=p,p                     | entity must be 2 to 10 different values, was "p,p".
        /api/entities/common?entity=p,q&atLeast=3           | atLeast must be at most the number of entities, was "3".
        /api/entities/common?entity=p,q&after=junk          | after must be the "next" of the previous page, was "junk".
        /api/connection?entity=a,b,c,d,e,f,g,h,i,j,k        | entity must be 2 to 10 different values, was "a,b,c,d,e,f,g,h,i,j,k".
        /api/connection?entity=p,q&maxHops=9                | maxHops must be a whole number from 1 to 8, was "9".
        /api/entities/p/timeline?with=p                     | with must be the id of another entity, was "p".
        /api/entities/p/timeline?after=junk                 | after must be the "next" of the previous page, was "junk".
        """)
    void describesValidValues(String path, String detail) {
        assertInvalidParameter(path, detail);
    }

    @Test
    void reportsAllInvalidParametersAtOnce() {
        var answer = calls.get("/api/connection?entity=p&maxHops=0&asOf=May&relation=hates&colour=red");
        assertThat(answer.json()
                        .path("errors")
                        .valueStream()
                        .map(error -> error.path("parameter").asString()))
                .containsExactlyInAnyOrder("entity", "maxHops", "asOf", "relation", "colour");
        verifyNoInteractions(connections);
    }

    @Test
    void limitsTheEntitiesToAvoid() {
        String thousands = IntStream.range(0, 1_500).mapToObj(Integer::toString).collect(Collectors.joining(","));
        var answer = calls.get("/api/entities/p/neighbourhood?avoid=" + thousands);
        assertThat(answer.problem()).isEqualTo("400 invalid-parameter");
        assertThat(answer.json().path("errors").path(0).path("expected").asString())
                .isEqualTo("at most 1000 values");
        String relations = IntStream.range(0, 1_500).mapToObj(i -> "MET").collect(Collectors.joining(","));
        assertThat(calls.get("/api/entities/p/neighbourhood?relation=" + relations)
                        .status())
                .isEqualTo(200);
        var asked = ArgumentCaptor.forClass(NeighbourhoodQuery.class);
        verify(neighbourhoods).get(asked.capture());
        assertThat(asked.getValue().filter().relations()).isEqualTo(Choice.only(Set.of(RelationType.MET)));
    }

    @Test
    void returns404ForUnknownEntities() {
        when(connections.among(any(), any())).thenThrow(NotFound.entity("p"));
        assertThat(calls.get("/api/subgraph?entity=p,q").problem()).isEqualTo("404 entity-not-found");
    }
}
