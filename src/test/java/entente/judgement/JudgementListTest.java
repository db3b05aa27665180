package entente.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.graph.TestGraph;
import entente.graph.identity.NameLinks;
import entente.graph.identity.SenseJudgement;
import entente.ontology.EntityType;
import entente.ontology.Verdict;
import entente.query.NotFound;
import entente.query.Page;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JudgementListTest {
    private static final Judgements JUDGEMENTS = TestJudgements.judgements();
    private static final JudgementList LIST = TestJudgements.list();

    private String plain = "";
    private String initial = "";
    private String stranger = "";

    @BeforeEach
    void write() {
        TestGraph.empty();
        new Report("d1").met("Karin Holt", "Rui Matos").write();
        new Report("d2").met("K. Holt", "Rui Matos").write();
        plain = GraphState.id("Karin Holt");
        initial = GraphState.id("K. Holt");
        stranger = GraphState.id("Rui Matos");
    }

    @Test
    void showBothEndsByTheirOwnNameWithTheEntityThatTheyAreNow() {
        String id = judge(initial, plain, Verdict.SAME);

        ShownJudgement shown = LIST.get(id);

        assertThat(shown.left()).isEqualTo(new JudgedEnd(initial, "K. Holt", plain));
        assertThat(shown.right()).isEqualTo(new JudgedEnd(plain, "Karin Holt", plain));
        assertThat(shown.reasons()).containsExactly("tried");
        assertThatThrownBy(() -> LIST.get("judgement-0")).isInstanceOf(NotFound.class);
    }

    @Test
    void keepTheNameOfAnEndThatTheGraphNoLongerHolds() {
        String id = judge(initial, plain, Verdict.SAME);
        TestGraph.graph().remove("d1");
        TestGraph.graph().remove("d2");

        assertThat(LIST.get(id).left()).isEqualTo(new JudgedEnd(initial, "K. Holt", null));
    }

    @Test
    void filterByEntityVerdictAuthorStateAndType() {
        machine(initial, stranger, Verdict.UNSURE);
        String same = judge(initial, plain, Verdict.SAME);
        String different = judge(plain, stranger, Verdict.DIFFERENT);
        JUDGEMENTS.withdraw(different, "bo");

        assertThat(ids(JudgementQuery.ALL)).hasSize(3).startsWith(different, same);
        assertThat(ids(query(plain, null, null, null))).hasSize(3);
        assertThat(ids(query(stranger, null, null, null))).hasSize(2).doesNotContain(same);
        assertThat(ids(query(null, Verdict.SAME, null, null))).containsExactly(same);
        assertThat(ids(query(null, null, "machine", null))).hasSize(1);
        assertThat(ids(query(null, null, "ana", JudgementQuery.State.STANDING))).containsExactly(same);
        assertThat(ids(query(null, null, null, JudgementQuery.State.WITHDRAWN))).containsExactly(different);
        assertThat(ids(new JudgementQuery(null, null, null, null, EntityType.PLACE)))
                .isEmpty();
    }

    @Test
    void whatAPersonJudgedInEitherOrderIsNotOpen() {
        machine(initial, plain, Verdict.UNSURE);
        assertThat(ids(query(null, null, null, JudgementQuery.State.OPEN))).hasSize(1);

        judge(
                initial.compareTo(plain) < 0 ? plain : initial,
                initial.compareTo(plain) < 0 ? initial : plain,
                Verdict.DIFFERENT);

        assertThat(ids(query(null, null, null, JudgementQuery.State.OPEN))).isEmpty();
    }

    @Test
    void listInPages() {
        String first = judge(initial, plain, Verdict.UNSURE);
        String second = judge(plain, stranger, Verdict.UNSURE);
        String third = judge(initial, stranger, Verdict.UNSURE);

        Page<ShownJudgement> page = LIST.list(JudgementQuery.ALL, 2, null);
        assertThat(page.items()).extracting(ShownJudgement::id).containsExactly(third, second);
        assertThat(page.total()).isEqualTo(3);
        Page<ShownJudgement> rest = LIST.list(JudgementQuery.ALL, 2, page.next());
        assertThat(rest.items()).extracting(ShownJudgement::id).containsExactly(first);
        assertThat(rest.next()).isNull();
        assertThatThrownBy(() -> LIST.list(JudgementQuery.ALL, 2, "junk")).isInstanceOf(IllegalArgumentException.class);
    }

    private static JudgementQuery query(
            @Nullable String entity,
            @Nullable Verdict verdict,
            @Nullable String by,
            JudgementQuery.@Nullable State state) {
        return new JudgementQuery(entity, verdict, by, state, null);
    }

    private static List<String> ids(JudgementQuery query) {
        Page<ShownJudgement> page = LIST.list(query, 50, null);
        assertThat(page.total()).isEqualTo(page.items().size());
        return page.items().stream().map(ShownJudgement::id).toList();
    }

    private static String judge(String left, String right, Verdict verdict) {
        return Objects.requireNonNull(JUDGEMENTS
                .judge(new Proposal(left, right, verdict, "tried", "ana", false))
                .id());
    }

    private static void machine(String one, String other, Verdict verdict) {
        new Report("m" + one + other)
                .met("Rui Matos", "Ana Pires")
                .write(new NameLinks(
                        Map.of(),
                        Map.of(),
                        List.of(SenseJudgement.of(one, other, EntityType.PERSON, verdict, 0.6, List.of("a test")))));
    }
}
