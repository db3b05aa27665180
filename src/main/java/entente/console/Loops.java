package entente.console;

import java.util.Map;
import org.neo4j.cypher.internal.ast.Unwind;
import org.neo4j.cypher.internal.expressions.FilteringExpression;
import org.neo4j.cypher.internal.expressions.FunctionInvocation;
import org.neo4j.cypher.internal.expressions.In;
import org.neo4j.cypher.internal.expressions.ReduceExpression;
import org.neo4j.cypher.internal.util.ASTNode;

/**
 * Refuses queries whose loops within an expression could run for ever. Neo4j looks at its clock and its memory between
 * rows only: {@code any(x IN range(1, 1000000000) WHERE …)} runs to its end whatever its time limit says, and a list
 * comprehension fills the heap of the whole service. What makes rows, such as patterns and UNWIND, needs no such bound.
 */
final class Loops {
    /** About as many steps as Neo4j does in a few seconds. */
    private static final long MOST_STEPS = 50_000_000;

    private final Sizes sizes;

    private Loops(Sizes sizes) {
        this.sizes = sizes;
    }

    /**
     * Bounds the steps of every loop.
     *
     * @param parameters what the query is run with
     * @throws CypherFault that names the first loop that could take too many steps
     */
    static void check(ASTNode statement, Map<String, ?> parameters) {
        new Loops(Sizes.of(statement, parameters)).steps(statement);
    }

    /** {@return the most steps that the loops in this node take, for one row} */
    private double steps(ASTNode node) {
        double within = 0;
        for (ASTNode child : Tree.nodes(node)) {
            within += node instanceof Unwind && isRange(child) ? 0 : steps(child);
        }
        double steps = within + own(node, within);
        if (steps > MOST_STEPS) {
            throw CypherFault.notAllowed(
                    "A loop over these lists could take more than %d steps, and nothing could end it: go through a long"
                                    .formatted(MOST_STEPS)
                            + " list by UNWIND, or bound it, such as by list[..1000]",
                    Tree.place(node));
        }
        return steps;
    }

    private double own(ASTNode node, double within) {
        return switch (node) {
            case FilteringExpression loop -> sizes.of(loop.expression()) * (1 + within);
            case ReduceExpression loop -> sizes.of(loop.list()) * (1 + within);
            case In search -> sizes.of(search.rhs());
            case FunctionInvocation call when isRange(call) -> sizes.of(call);
            default -> 0;
        };
    }

    private static boolean isRange(ASTNode node) {
        return node instanceof FunctionInvocation call
                && call.functionName().fullName().equalsIgnoreCase("range");
    }
}
