package entente.judgement;

import entente.graph.TestGraph;
import entente.neo4j.aggregate.TestAggregates;
import entente.query.EmbeddedGraph;

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

    public static JudgementBatch batch() {
        return new JudgementBatch(judgements(), TestGraph.graph(), TestGraph.rewriting(Report.RESOLVER));
    }

    public static JudgementList list() {
        return new JudgementList(EmbeddedGraph.queries());
    }

    public static ReviewQueue queue() {
        return new ReviewQueue(EmbeddedGraph.queries());
    }
}
