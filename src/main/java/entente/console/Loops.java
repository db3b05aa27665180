package entente.console;

import java.util.Map;
import org.neo4j.cypher.internal.ast.Unwind;
import org.neo4j.cypher.internal.expressions.FilteringExpression;
import org.neo4j.cypher.internal.expressions.FunctionInvocation;
import org.neo4j.cypher.internal.expressions.In;
import org.neo4j.cypher.internal.expressions.ReduceExpression;
import org.neo4j.cypher.internal.util.ASTNode;

/**
 * Rejects queries with loops within an expression that could run too long. Neo4j checks its limits on time and memory
 * only between rows: {@code any(x IN range(1, 1000000000) WHERE …)} ignores its timeout, and a list comprehension can fill
 * the heap of the service. Clauses that produce rows, such as MATCH and UNWIND, need no such bound.
 */
final class Loops {
    /** Neo4j takes a few seconds for these. */
    private static final long MOST_STEPS = 50_000_000;

    private final Sizes sizes;

    private Loops(Sizes sizes) {
        this.sizes = sizes;
    }

    /**
     * Checks the number of steps of every loop.
     *
     * @param parameters values for the parameters of the query
     * @throws CypherFault for the first loop that could take too many steps
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
                    "A loop over these lists could take more than %d steps, and can't be interrupted: use UNWIND for a"
                                    .formatted(MOST_STEPS)
                            + " long list, or limit it, for example with list[..1000]",
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
