package entente.query.path;

import entente.adjacency.FactGraph;
import entente.adjacency.FactTable;
import java.time.LocalDate;

/**
 * What it costs a path to run over a fact and through an entity, in thousandths of a hop. Whole numbers, so that equal
 * paths cost the same in whatever order they are added up.
 *
 * <ul>
 *   <li>Through an entity: 500 for each tenfold of its facts over ten. That both know a country of thousands explains
 *       little.
 *   <li>Over a fact: 300 by the number of documents that state it; up to 500 for what it lacks in confidence; 5 for each
 *       year since it was last known to hold, 100 at the most and when it has no date.
 * </ul>
 */
public final class PathCost {
    static final int HOP = 1_000;

    private static final int FEW_FACTS = 10;
    private static final int TENFOLD = 500;
    private static final int ONE_DOCUMENT = 300;
    private static final int CONFIDENCE_PER_COST = 20;
    private static final int SURE = 10_000;
    private static final int YEAR = 5;
    private static final int OLDEST = 100;
    private static final int DAYS_A_YEAR = 365;

    private final FactGraph graph;
    private final FactTable facts;
    private final int today;

    public PathCost(FactGraph graph, LocalDate today) {
        this.graph = graph;
        this.facts = graph.facts();
        this.today = Math.toIntExact(today.toEpochDay());
    }

    /** {@return the cost of going through an entity} */
    public int through(int entity) {
        int degree = graph.degree(entity);
        return degree <= FEW_FACTS ? 0 : (int) Math.round(TENFOLD * Math.log10((double) degree / FEW_FACTS));
    }

    /** {@return the cost of running over a fact} */
    int over(int fact) {
        return ONE_DOCUMENT / Math.max(1, facts.documents(fact))
                + (SURE - facts.confidence(fact)) / CONFIDENCE_PER_COST
                + age(fact);
    }

    private int age(int fact) {
        if (facts.ends(fact)) {
            return ageOf(facts.latestEnd(fact));
        }
        return facts.begins(fact) ? ageOf(facts.latestBegin(fact)) : OLDEST;
    }

    private int ageOf(int lastKnown) {
        return Math.clamp((today - lastKnown) / DAYS_A_YEAR * YEAR, 0, OLDEST);
    }
}
