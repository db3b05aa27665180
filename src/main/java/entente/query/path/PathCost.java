package entente.query.path;

import entente.adjacency.FactGraph;
import entente.adjacency.FactTable;
import java.time.LocalDate;

/**
 * The cost of facts and intermediate entities in a path, in thousandths of a hop. Integers make sums independent of
 * their order.
 *
 * <ul>
 *   <li>Through an entity: 500 for each factor of ten of its facts over ten, since a path through a hub explains little.
 *   <li>Over a fact: 300 divided by its number of documents; up to 500 for low confidence; 5 for each year since it was
 *       last known to hold, at most 100; 100 for undated facts.
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

    /** {@return the cost of a hop over a fact} */
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
