package entente.correction;

import static org.assertj.core.api.Assertions.assertThat;

import entente.graph.TestGraph;
import entente.judgement.GraphState;
import entente.judgement.JudgementConflict;
import entente.judgement.Judgements;
import entente.judgement.Proposal;
import entente.judgement.Report;
import entente.judgement.TestJudgements;
import entente.ontology.CorrectionKind;
import entente.ontology.EntityType;
import entente.ontology.RelationType;
import entente.ontology.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever is corrected, judged and read again in between: what stands alone decides, and undo in any order leaves no
 * trace. Runs as many random histories as the system property {@code entente.histories} says.
 */
class RandomCorrectionsTest {
    private static final int HISTORIES = Integer.getInteger("entente.histories", 6);
    private static final List<String> PERSONS = List.of("Karin Holt", "K. Holt", "David Park", "Rui Matos");
    private static final List<String> FIRMS = List.of("Azul Rail", "Azul Railways", "Orion Steel", "Nord Port");
    private static final Corrections CORRECTIONS = TestCorrections.corrections();
    private static final Judgements JUDGEMENTS = TestJudgements.judgements();

    private record Named(String id, EntityType type) {}

    @Test
    void undoIsExact() {
        long seed = Long.getLong("entente.seed", System.nanoTime());
        for (int history = 0; history < HISTORIES; history++) {
            undoIsExact(seed + history);
        }
    }

    private static void undoIsExact(long seed) {
        var random = new Random(seed);
        TestGraph.empty();
        int documents = 1 + random.nextInt(4);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            reports.add(report("d" + i, random));
        }
        reports.forEach(Report::write);
        List<Object> untouched = GraphState.read();
        List<Runnable> undo = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(7); i++) {
            switch (random.nextInt(8)) {
                case 0, 1 -> judge(random, undo);
                case 2 -> readAgain(reports.get(random.nextInt(documents)), seed);
                default -> correct(random, undo);
            }
        }
        Collections.shuffle(undo, random);
        int kept = random.nextInt(undo.size() + 1);
        undo.subList(kept, undo.size()).forEach(Runnable::run);
        List<Object> some = GraphState.read();
        reports.forEach(report -> readAgain(report, seed));
        assertSame(some, seed);
        undo.subList(0, kept).forEach(Runnable::run);
        assertSame(untouched, seed);
    }

    /** Shows the difference only, because a graph is long. */
    private static void assertSame(List<Object> expected, long seed) {
        List<Object> now = GraphState.read();
        List<Object> missing = new ArrayList<>(expected);
        missing.removeAll(now);
        List<Object> surplus = new ArrayList<>(now);
        surplus.removeAll(expected);
        assertThat(surplus).as("seed %d, missing %s", seed, missing).isEmpty();
        assertThat(missing).as("seed %d", seed).isEmpty();
        assertThat(now).as("seed %d", seed).hasSameSizeAs(expected);
    }

    /** Removes the document and writes it again, as a better extractor would. */
    private static void readAgain(Report report, long seed) {
        List<Object> before = GraphState.read();
        TestGraph.graph().remove(report.document().id());
        TestGraph.rewriting(Report.RESOLVER).all();
        report.write();
        TestGraph.rewriting(Report.RESOLVER).all();
        assertSame(before, seed);
    }

    private static void correct(Random random, List<Runnable> undo) {
        List<String> stated = TestCorrections.ids("MATCH ()-[:STATES]->(s) RETURN s.id ORDER BY s.id", Map.of());
        List<Named> entities = entities();
        if (stated.isEmpty()) {
            return;
        }
        try {
            CorrectionRequest request = switch (random.nextInt(6)) {
                case 0 -> TestCorrections.of(CorrectionKind.CONFIRM, pick(stated, random));
                case 1, 2 -> change(pick(stated, random), entities, random);
                case 3 -> fact(entities, random);
                default -> TestCorrections.of(CorrectionKind.REJECT, pick(stated, random));
            };
            String id = Objects.requireNonNull(CORRECTIONS.correct(request).id());
            undo.add(() -> CORRECTIONS.withdraw(id, "bo"));
        } catch (InvalidCorrection misfit) {
            assertThat(misfit.code()).isNotEmpty();
        }
    }

    private static CorrectionRequest change(String stated, List<Named> entities, Random random) {
        if (stated.startsWith("description")) {
            return TestCorrections.change(stated, TestCorrections.status(random.nextBoolean() ? "planned" : "signed"));
        }
        return TestCorrections.change(
                stated,
                switch (random.nextInt(3)) {
                    case 0 -> TestCorrections.ends(null, pick(entities, random).id(), null);
                    case 1 ->
                        TestCorrections.ends(null, null, pick(entities, random).id());
                    default -> TestCorrections.ends(pick(Arrays.asList(RelationType.values()), random), null, null);
                });
    }

    private static CorrectionRequest fact(List<Named> entities, Random random) {
        List<CorrectionRequest> fitting = entities.stream()
                .flatMap(subject -> entities.stream()
                        .flatMap(object -> Stream.of(RelationType.values())
                                .filter(type -> type.allows(subject.type(), object.type()))
                                .map(type -> TestCorrections.sourced(subject.id(), type, object.id()))))
                .toList();
        return pick(fitting, random);
    }

    private static void judge(Random random, List<Runnable> undo) {
        List<Named> entities = entities();
        if (entities.isEmpty()) {
            return;
        }
        Named left = pick(entities, random);
        List<Named> others = entities.stream()
                .filter(entity -> entity.type() == left.type() && !entity.id().equals(left.id()))
                .toList();
        if (others.isEmpty() || left.type().described()) {
            return;
        }
        try {
            String id = Objects.requireNonNull(JUDGEMENTS
                    .judge(new Proposal(left.id(), pick(others, random).id(), Verdict.SAME, "", "ana", false))
                    .id());
            undo.add(() -> JUDGEMENTS.withdraw(id, "bo"));
        } catch (JudgementConflict contradiction) {
            assertThat(contradiction.judgements()).isNotEmpty();
        }
    }

    private static List<Named> entities() {
        return TestGraph.driver()
                .executableQuery(
                        "MATCH (e:Entity) RETURN e.id, head([l IN labels(e) WHERE l <> 'Entity']) ORDER BY e.id")
                .execute()
                .records()
                .stream()
                .map(row -> new Named(
                        row.get(0).asString(),
                        EntityType.find(row.get(1).asString()).orElseThrow()))
                .toList();
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static Report report(String id, Random random) {
        var report = new Report(id);
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            String person = pick(PERSONS, random);
            String firm = pick(FIRMS, random);
            switch (random.nextInt(4)) {
                case 0 -> report.met(person, pick(PERSONS, random));
                case 1 -> report.office(person, "chair", firm);
                case 2 -> report.agreement("pact", random.nextBoolean() ? "2020" : null, firm, pick(FIRMS, random));
                default -> report.owns(firm, pick(FIRMS, random));
            }
        }
        return report;
    }
}
