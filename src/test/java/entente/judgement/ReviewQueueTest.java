package entente.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.graph.TestGraph;
import entente.graph.identity.NameLinks;
import entente.graph.identity.SenseJudgement;
import entente.neo4j.CypherFile;
import entente.ontology.EntityType;
import entente.ontology.RelationType;
import entente.ontology.Verdict;
import entente.query.EntityRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.summary.Plan;

class ReviewQueueTest {
    private static final ReviewQueue QUEUE = TestJudgements.queue();
    private static final Judgements JUDGEMENTS = TestJudgements.judgements();

    @BeforeEach
    void clear() {
        TestGraph.empty();
    }

    @Test
    void showWhatHelpsToJudgeAPair() {
        new Report("d1")
                .met("Karin Holt", "Rui Matos")
                .office("Karin Holt", "mayor", "Lund City")
                .write();
        new Report("d2")
                .met("K. Holt", "Rui Matos")
                .visited("K. Holt", "Norhaven")
                .write();
        unsure("Karin Holt", "K. Holt", 0.6);

        Review review = QUEUE.next(null, null, 20, null);

        assertThat(review.progress()).isEqualTo(new ReviewProgress(1, 0));
        assertThat(review.next()).isNull();
        ReviewedPair pair = review.items().getFirst();
        assertThat(pair.score()).isEqualTo(0.6);
        assertThat(pair.reasons()).containsExactly("one has an initial");
        assertThat(pair.common()).extracting(EntityRef::name).containsExactly("Rui Matos");
        ReviewedEntity mayor = pair.left().name().equals("Karin Holt") ? pair.left() : pair.right();
        ReviewedEntity visitor = mayor == pair.left() ? pair.right() : pair.left();
        assertThat(mayor.id()).isEqualTo(GraphState.id("Karin Holt")).isEqualTo(mayor.sense());
        assertThat(mayor.documents()).isEqualTo(1);
        assertThat(mayor.others()).extracting(EntityRef::name).containsExactly("Lund City");
        assertThat(visitor.others()).extracting(EntityRef::name).containsExactly("Norhaven");
        assertThat(mayor.facts().getFirst())
                .isEqualTo(new ReviewedFact(
                        RelationType.HOLDS_POSITION,
                        true,
                        "mayor",
                        new EntityRef(GraphState.id("Lund City"), EntityType.ORGANIZATION, "Lund City"),
                        "Karin Holt HOLDS_POSITION Lund City.",
                        "d1",
                        "Report d1"));
        assertThat(mayor.facts()).hasSize(2);
    }

    @Test
    void rankByNearnessAndDocuments() {
        for (int i = 0; i < 4; i++) {
            new Report("a" + i).met("Karin Holt", "Rui Matos").write();
            new Report("b" + i).met("K. Holt", "Rui Matos").write();
        }
        new Report("c").met("Bo Lund", "B. Lund").met("Ana Pires", "A. Pires").write();
        unsure("Bo Lund", "B. Lund", 0.5);
        unsure("Ana Pires", "A. Pires", 0.7);
        unsure("Karin Holt", "K. Holt", 0.4);

        List<Double> scores = new ArrayList<>();
        String after = null;
        do {
            Review page = QUEUE.next(EntityType.PERSON, null, 1, after);
            assertThat(page.progress().open()).isEqualTo(3);
            page.items().forEach(pair -> scores.add(pair.score()));
            after = page.next();
        } while (after != null);

        assertThat(scores).containsExactly(0.4, 0.7, 0.5);
        assertThat(QUEUE.next(null, 0.5, 20, null).items())
                .extracting(ReviewedPair::score)
                .containsExactly(0.7, 0.5);
        assertThat(QUEUE.next(EntityType.PLACE, null, 20, null).items()).isEmpty();
        assertThatThrownBy(() -> QUEUE.next(null, null, 20, "junk")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leaveOutWhatIsJudgedJoinedOrGone() {
        new Report("d1")
                .met("Karin Holt", "K. Holt")
                .met("Bo Lund", "B. Lund")
                .met("Ana Pires", "A. Pires")
                .write();
        new Report("d2").met("Karin A. Holt", "Rui Matos").write();
        new Report("d3").met("R. Matos", "Ana Pires").write();
        unsure("Karin Holt", "K. Holt", 0.6);
        unsure("Karin Holt", "Karin A. Holt", 0.6);
        unsure("Bo Lund", "B. Lund", 0.6);
        unsure("Ana Pires", "A. Pires", 0.6);
        unsure("Rui Matos", "R. Matos", 0.6);
        assertThat(QUEUE.next(null, null, 20, null).progress()).isEqualTo(new ReviewProgress(5, 0));

        judge("Bo Lund", "B. Lund", Verdict.DIFFERENT);
        judge("A. Pires", "Ana Pires", Verdict.UNSURE);
        TestGraph.graph().remove("d3");
        assertThat(QUEUE.next(null, null, 20, null).progress()).isEqualTo(new ReviewProgress(2, 2));
        judge("Karin Holt", "Karin A. Holt", Verdict.SAME);

        Review rest = QUEUE.next(null, null, 20, null);
        assertThat(rest.progress()).isEqualTo(new ReviewProgress(1, 3));
        assertThat(rest.items().getFirst().left().name() + " / "
                        + rest.items().getFirst().right().name())
                .contains("K. Holt", "Karin A. Holt");
        assertThat(Stream.of(
                        rest.items().getFirst().left(), rest.items().getFirst().right()))
                .anySatisfy(merged -> assertThat(merged.id()).isNotEqualTo(merged.sense()));
    }

    @Test
    void readNoMoreThanWhatIsOpenOrJudged() {
        for (String statement : List.of("list-open-pairs", "list-judged-pairs", "list-reviewed-pairs", "list-ends")) {
            assertThat(operators("query", statement))
                    .as(statement)
                    .noneMatch(operator -> operator.contains("LabelScan"));
        }
        assertThat(operators("query", "find-current-entities")).noneMatch(operator -> operator.contains("LabelScan"));
        assertThat(operators("ingest", "list-judgements-of-pair"))
                .noneMatch(operator -> operator.contains("LabelScan"));
    }

    private static List<String> operators(String folder, String statement) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        List.of("type", "minScore", "ids", "left", "right").forEach(name -> parameters.put(name, null));
        parameters.put("ids", List.of("a"));
        parameters.put("left", "a");
        parameters.put("right", "b");
        String text = CypherFile.get(folder + "/" + statement).text();
        Plan plan = TestGraph.driver()
                .executableQuery("EXPLAIN " + text)
                .withParameters(parameters)
                .execute()
                .summary()
                .plan();
        return all(plan).map(Plan::operatorType).toList();
    }

    private static Stream<Plan> all(Plan plan) {
        return Stream.concat(
                Stream.of(plan), plan.children().stream().map(Plan.class::cast).flatMap(ReviewQueueTest::all));
    }

    private static void judge(String left, String right, Verdict verdict) {
        JUDGEMENTS.judge(new Proposal(GraphState.id(left), GraphState.id(right), verdict, "", "ana", false));
    }

    private static void unsure(String one, String other, double score) {
        String left = GraphState.id(one);
        String right = GraphState.id(other);
        SenseJudgement judgement =
                SenseJudgement.of(left, right, EntityType.PERSON, Verdict.UNSURE, score, List.of("one has an initial"));
        new Report("m" + Arrays.hashCode(new String[] {left, right}))
                .owns("Nord Port", "Azul Rail")
                .write(new NameLinks(Map.of(), Map.of(), List.of(judgement)));
    }
}
