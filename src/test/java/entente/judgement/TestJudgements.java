package entente.judgement;

import entente.graph.TestGraph;
import entente.neo4j.aggregate.TestAggregates;

/** Judgements over the one Neo4j of all tests. */
public final class TestJudgements {
    private TestJudgements() {}

    public static Judgements judgements() {
        return new Judgements(
                TestAggregates.transactions(),
                TestAggregates.repository(JudgementRepository.class),
                TestGraph.graph(),
                TestGraph.rewriting(Report.RESOLVER));
    }
}
