package entente.query.path;

import static org.assertj.core.api.Assertions.assertThat;

import entente.graph.TestGraph;
import entente.graph.identity.NameLinks;
import entente.graph.identity.SenseJudgement;
import entente.judgement.Report;
import entente.ontology.EntityType;
import entente.ontology.Verdict;
import entente.query.EmbeddedGraph;
import entente.query.EntityRef;
import entente.query.FactFilter;
import entente.query.IdentityDoubt;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoubtfulPathsTest {
    private static final Report FIRST = new Report("d1").met("Rui Matos", "Karin Holt");
    private static final Report SECOND = new Report("d2").met("Ada Moss", "K. Holt");

    private final Paths paths = new Paths(EmbeddedGraph.queries());

    @BeforeEach
    void clear() {
        EmbeddedGraph.empty();
    }

    private static void write(Verdict verdict, double score) {
        FIRST.write();
        SECOND.write(new NameLinks(
                Map.of(),
                Map.of(),
                List.of(SenseJudgement.of(
                        plain(FIRST, 1),
                        plain(SECOND, 1),
                        EntityType.PERSON,
                        verdict,
                        score,
                        List.of("same initial")))));
        TestGraph.rewriting(FIRST.resolver()).all();
    }

    private static String plain(Report report, int number) {
        return report.resolver()
                .resolve(report.document(), report.extraction())
                .units()
                .get(number)
                .id();
    }

    private PathAnswer find(Report from, Report to, FactFilter filter) {
        return paths.find(PathQuery.of(plain(from, 0), plain(to, 0), 1, 2, filter));
    }

    @Test
    void aHopSaysHowSureTheJoinOfItsTargetIs() {
        write(Verdict.SAME, 0.8);

        var hops = find(FIRST, SECOND, FactFilter.none()).paths().getFirst().hops();

        assertThat(hops).extracting(hop -> hop.target().name()).containsExactly("Karin Holt", "Ada Moss");
        assertThat(hops).extracting(PathAnswer.Hop::doubt).containsExactly(new IdentityDoubt(0.8, List.of()), null);
    }

    @Test
    void minIdentityLeavesDoubtfulJoinsOut() {
        write(Verdict.SAME, 0.8);

        assertThat(find(FIRST, SECOND, FactFilter.none().withMinIdentity(0.8)).paths())
                .hasSize(1);
        var answer = find(FIRST, SECOND, FactFilter.none().withMinIdentity(0.81));
        assertThat(answer.paths()).isEmpty();
        assertThat(Objects.requireNonNull(answer.why()).blockedBy()).containsExactly("minIdentity");
    }

    @Test
    void aHopNamesWhatItsTargetMayBeToo() {
        write(Verdict.UNSURE, 0.6);

        var path = paths.find(PathQuery.of(plain(FIRST, 0), plain(FIRST, 1), 1, 2, FactFilter.none()));

        assertThat(path.paths().getFirst().hops().getFirst().doubt())
                .isEqualTo(
                        new IdentityDoubt(1, List.of(new EntityRef(plain(SECOND, 1), EntityType.PERSON, "K. Holt"))));
    }
}
