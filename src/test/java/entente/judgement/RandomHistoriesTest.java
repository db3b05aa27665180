package entente.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import entente.graph.TestGraph;
import entente.graph.identity.NameLinks;
import entente.graph.identity.SenseJudgement;
import entente.ontology.EntityType;
import entente.ontology.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Any sequence of judgements and withdrawals leaves what the judgements that stand alone would make. Runs as many random
 * histories as the system property {@code entente.histories} says.
 */
class RandomHistoriesTest {
    private static final int HISTORIES = Integer.getInteger("entente.histories", 6);
    private static final List<String> PERSONS =
            List.of("Karin Holt", "K. Holt", "Holt, Karin", "David Park", "Rui Matos", "R. Matos");
    private static final List<String> FIRMS =
            List.of("Azul Rail", "Azul Railways", "Orion Steel", "Orion Steel Works", "Nord Port");

    private static final Judgements JUDGEMENTS = TestJudgements.judgements();

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
        int documents = 2 + random.nextInt(4);
        for (int i = 0; i < documents; i++) {
            report("d" + i, random).write(links(random));
        }
        TestGraph.rewriting(Report.RESOLVER).all();
        List<Object> untouched = GraphState.read();
        List<Proposal> kept = new ArrayList<>();
        List<String> undone = new ArrayList<>();
        List<Made> made = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            judge(random, made);
        }
        Collections.shuffle(made, random);
        // What was judged about a part cannot be judged again without the split that made it.
        boolean whole = made.stream().allMatch(one -> one.proposal() != null);
        int standing = whole ? random.nextInt(made.size() + 1) : 0;
        for (int i = 0; i < made.size(); i++) {
            Made one = made.get(i);
            if (i < standing && one.proposal() != null) {
                kept.add(one.proposal());
            } else {
                undone.add(one.id());
            }
        }
        undone.forEach(id -> JUDGEMENTS.withdraw(id, "ana"));
        if (kept.isEmpty()) {
            assertThat(GraphState.read()).as("seed %d", seed).isEqualTo(untouched);
        } else {
            List<Object> left = GraphState.read();
            made.forEach(judgement -> JUDGEMENTS.withdraw(judgement.id(), "ana"));
            assertThat(GraphState.read()).as("seed %d", seed).isEqualTo(untouched);
            kept.forEach(JUDGEMENTS::judge);
            assertThat(GraphState.read())
                    .as("seed %d, judgements that stand", seed)
                    .isEqualTo(left);
        }
    }

    private record Made(String id, @Nullable Proposal proposal) {}

    private static void judge(Random random, List<Made> made) {
        List<String[]> entities = TestGraph.driver()
                .executableQuery(
                        "MATCH (e:Entity) RETURN e.id, head([l IN labels(e) WHERE l <> 'Entity']) ORDER BY e.id")
                .execute()
                .records()
                .stream()
                .map(row -> new String[] {row.get(0).asString(), row.get(1).asString()})
                .toList();
        String[] left = entities.get(random.nextInt(entities.size()));
        try {
            if (random.nextInt(4) == 0) {
                List<String> documents = TestGraph.driver()
                        .executableQuery(
                                "MATCH (:Entity {id: $id})<-[:MENTIONS]-()-[:PART_OF_DOCUMENT]->(d) RETURN DISTINCT d.id ORDER BY d.id")
                        .withParameters(Map.of("id", left[0]))
                        .execute()
                        .records()
                        .stream()
                        .map(row -> row.get(0).asString())
                        .toList();
                var some = documents.subList(0, 1 + random.nextInt(documents.size()));
                made.add(new Made(id(JUDGEMENTS.split(new Split(left[0], some, "", "", "ana"))), null));
            } else {
                List<String[]> others = entities.stream()
                        .filter(entity -> entity[1].equals(left[1]) && !entity[0].equals(left[0]))
                        .toList();
                if (!others.isEmpty()) {
                    var proposal = new Proposal(
                            left[0],
                            others.get(random.nextInt(others.size()))[0],
                            random.nextInt(4) == 0 ? Verdict.DIFFERENT : Verdict.SAME,
                            "",
                            "ana",
                            false);
                    made.add(new Made(id(JUDGEMENTS.judge(proposal)), proposal));
                }
            }
        } catch (JudgementConflict contradiction) {
            assertThat(contradiction.judgements()).isNotEmpty();
        }
    }

    private static String id(Judged judged) {
        return Objects.requireNonNull(judged.id());
    }

    private static Report report(String id, Random random) {
        var report = new Report(id);
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            String person = PERSONS.get(random.nextInt(PERSONS.size()));
            String firm = FIRMS.get(random.nextInt(FIRMS.size()));
            String other = FIRMS.get(random.nextInt(FIRMS.size()));
            switch (random.nextInt(4)) {
                case 0 -> report.met(person, PERSONS.get(random.nextInt(PERSONS.size())));
                case 1 -> report.office(person, "chair", firm);
                case 2 -> report.agreement("pact", random.nextBoolean() ? "2020" : null, firm, other);
                default -> report.owns(firm, other);
            }
        }
        return report;
    }

    private static NameLinks links(Random random) {
        if (random.nextBoolean()) {
            return NameLinks.NONE;
        }
        return new NameLinks(
                Map.of(),
                Map.of(),
                List.of(SenseJudgement.of(
                        id(PERSONS, random),
                        id(PERSONS, random),
                        EntityType.PERSON,
                        random.nextInt(3) == 0 ? Verdict.DIFFERENT : Verdict.SAME,
                        random.nextDouble(),
                        List.of("a test"))));
    }

    private static String id(List<String> names, Random random) {
        String name = names.get(random.nextInt(names.size()));
        return Report.RESOLVER
                .resolve(
                        new Report("x").met(name, "Nobody Else").document(),
                        new Report("x").met(name, "Nobody Else").extraction())
                .units()
                .getFirst()
                .id();
    }
}
