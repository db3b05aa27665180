package entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyDouble;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import entente.metrics.CommunityMap;
import entente.metrics.CommunityMembers;
import entente.metrics.EntityMetrics;
import entente.metrics.Metric;
import entente.metrics.NotInMemory;
import entente.metrics.NotYetComputed;
import entente.metrics.RankedEntities;
import entente.metrics.TieRule;
import entente.metrics.TooManyTasks;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.query.Choice;
import entente.query.FactFilter;
import entente.query.NotFound;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricAnswersTest extends ServiceTest {
    private static final Instant NOW = Instant.parse("2024-05-03T10:15:30Z");
    private static final CommunityMap.Member MEMBER = new CommunityMap.Member("p", EntityType.PLACE, "Norhaven", 4);

    @Test
    void ranksEntities() {
        var rule = new TieRule(
                FactFilter.of(EnumSet.of(Modality.STATED, Modality.REPORTED))
                        .withRelations(Choice.only(Set.of(RelationType.MET)))
                        .withMinDocuments(2),
                false);
        when(metrics.rank(Metric.BETWEENNESS, Set.of(EntityType.PLACE), rule, 1, "abc"))
                .thenReturn(new RankedEntities(
                        Metric.BETWEENNESS,
                        64,
                        List.of(new RankedEntities.Item(1, "p", EntityType.PLACE, "Norhaven", 0.25f, 0.125f)),
                        7,
                        "def",
                        NOW,
                        true));
        assertThat(calls.get("/api/metrics?metric=Betweenness&type=place&relation=MET&minDocuments=2&reported=true"
                                + "&unweighed=true&limit=1&after=abc")
                        .response()
                        .body())
                .isEqualTo("""
                        {"metric":"betweenness","samples":64,"items":[{"rank":1,"id":"p","type":"Place","name":"Norhaven","value":0.25,"error":0.125}],"total":7,"next":"def","asOf":"2024-05-03T10:15:30Z","stale":true}""");
    }

    @Test
    void tellsHowCentralAnEntityIs() {
        when(metrics.get("p", TieRule.standard())).thenReturn(one());
        assertThat(calls.get("/api/entities/p/metrics").response().body()).isEqualTo("""
                        {"id":"p","type":"Place","name":"Norhaven","values":{"degree":{"value":2.0,"error":null,"rank":1,"of":3}},"community":1,"pending":["betweenness"],"asOf":"2024-05-03T10:15:30Z","stale":false}""");
    }

    @Test
    void tellsHowCentralEntitiesAreAmongThemselves() {
        when(metrics.among(Set.of("p", "q", "r"), TieRule.standard(), 2.5)).thenReturn(List.of(one()));
        assertThat(calls.get("/api/metrics/among?id=p,q&id=r&resolution=2.5")
                        .json()
                        .path(0)
                        .path("community")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void drawsCommunities() {
        when(metrics.communities(TieRule.standard(), 1, 50))
                .thenReturn(new CommunityMap(
                        List.of(new CommunityMap.Community(1, 3, 5, List.of(MEMBER))),
                        List.of(new CommunityMap.Bridge(1, 2, 6)),
                        2,
                        5,
                        0.5,
                        NOW,
                        false));
        assertThat(calls.get("/api/communities").response().body()).isEqualTo("""
                        {"communities":[{"number":1,"size":3,"facts":5,"central":[{"id":"p","type":"Place","name":"Norhaven","strength":4.0}]}],"bridges":[{"from":1,"to":2,"facts":6}],"total":2,"entities":5,"modularity":0.5,"asOf":"2024-05-03T10:15:30Z","stale":false}""");
    }

    @Test
    void listsTheMembersOfACommunity() {
        when(metrics.members(2, TieRule.standard(), 1, 50, null))
                .thenReturn(new CommunityMembers(2, List.of(MEMBER), 1, null, NOW, false));
        assertThat(calls.get("/api/communities/2").response().body()).isEqualTo("""
                        {"number":2,"items":[{"id":"p","type":"Place","name":"Norhaven","strength":4.0}],"total":1,"next":null,"asOf":"2024-05-03T10:15:30Z","stale":false}""");
    }

    @Test
    void saysThatAResultIsNotThereYet() {
        var pending = mock(NotYetComputed.class);
        when(pending.progress()).thenReturn(0.5);
        when(metrics.communities(any(), anyDouble(), anyInt())).thenThrow(pending);
        var answer = calls.get("/api/communities");
        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.json().path("state").asString()).isEqualTo("computing");
        assertThat(answer.json().path("progress").asDouble()).isEqualTo(0.5);
    }

    @Test
    void saysWhyThereWillBeNone() {
        when(metrics.communities(any(), anyDouble(), anyInt()))
                .thenThrow(mock(NotInMemory.class))
                .thenThrow(mock(TooManyTasks.class));
        assertThat(calls.get("/api/communities").problem()).isEqualTo("503 facts-not-in-memory");
        var answer = calls.get("/api/communities");
        assertThat(answer.problem()).isEqualTo("503 too-many-tasks");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        when(metrics.members(anyInt(), any(), anyDouble(), anyInt(), any())).thenThrow(NotFound.community("9"));
        assertThat(calls.get("/api/communities/9").problem()).isEqualTo("404 community-not-found");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/metrics?metric=fame              | metric must be one of degree, facts, pagerank, betweenness, was "fame".
        /api/metrics?type=Ghost               | type must be some of Person, Organization, Place, Event, Agreement, was "Ghost".
        /api/metrics?reported=perhaps         | reported must be true or false, was "perhaps".
        /api/metrics/among                    | id must be 1 to 500 values, was "".
        /api/communities?resolution=0         | resolution must be a number from 0.01 to 100, was "0".
        /api/communities?resolution=NaN       | resolution must be a number from 0.01 to 100, was "NaN".
        /api/communities?limit=201            | limit must be a whole number from 1 to 200, was "201".
        """)
    void saysWhatAParameterMayBe(String path, String detail) {
        var answer = calls.get(path);
        assertThat(answer.problem()).isEqualTo("400 invalid-parameter");
        assertThat(answer.json().path("detail").asString()).isEqualTo(detail);
    }

    @Test
    void knowsNoCommunityWithoutANumber() {
        assertThat(calls.get("/api/communities/largest").problem()).isEqualTo("404 community-not-found");
    }

    private static EntityMetrics one() {
        Map<Metric, EntityMetrics.Value> values = new EnumMap<>(Metric.class);
        values.put(Metric.DEGREE, new EntityMetrics.Value(2, null, 1L, 3));
        return new EntityMetrics("p", EntityType.PLACE, "Norhaven", values, 1, List.of("betweenness"), NOW, false);
    }
}
