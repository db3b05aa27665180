package entente.console;

import java.util.Locale;
import java.util.Map;
import org.neo4j.cypher.internal.ast.Clause;
import org.neo4j.cypher.internal.ast.UnresolvedCall;
import org.neo4j.cypher.internal.expressions.FunctionInvocation;
import org.neo4j.cypher.internal.util.ASTNode;

/** Refuses every query that has a part that is not known to be harmless. */
final class Guard {
    private static final int MAX_DEPTH = 400;
    private static final String OURS = "org.neo4j.cypher.internal.";

    /** What the commonest refusals are called by those who write them. */
    private static final Map<String, String> WORDS = Map.of(
            "RegexMatch", "The operator =~",
            "InTransactionsParameters", "CALL { … } IN TRANSACTIONS",
            "Search", "SEARCH",
            "UseGraph", "USE",
            "File", "file()");

    private Guard() {}

    /**
     * Goes through the whole tree.
     *
     * @throws CypherFault that names the first part that is not allowed
     */
    static void check(ASTNode statement) {
        check(statement, statement, 0);
    }

    private static void check(Object part, ASTNode nearest, int depth) {
        if (depth > MAX_DEPTH) {
            throw ParsedQuery.tooDeep();
        }
        ASTNode node = part instanceof ASTNode self ? self : nearest;
        String type = part.getClass().getName();
        if (type.startsWith("org.neo4j.") && !(part instanceof scala.collection.Iterable<?>)) {
            checkPart(type, node);
        }
        switch (part) {
            case FunctionInvocation call -> checkFunction(call);
            case UnresolvedCall call -> checkProcedure(call);
            default -> {}
        }
        for (Object child : Tree.children(part)) {
            if (child != null) {
                check(child, node, depth + 1);
            }
        }
    }

    private static void checkPart(String type, ASTNode node) {
        String name = type.startsWith(OURS) ? type.substring(OURS.length()) : type;
        if (!Allowed.PARTS.contains(name)) {
            throw CypherFault.notAllowed(
                    "%s is not allowed: a query may only read, by MATCH, CALL, WITH, UNWIND, UNION and RETURN%s"
                            .formatted(word(name, node), hint(name)),
                    Tree.place(node));
        }
    }

    private static void checkFunction(FunctionInvocation call) {
        String name = call.functionName().fullName();
        if (call.maybeLocalFunction().isDefined() || !Allowed.FUNCTIONS.contains(name.toLowerCase(Locale.ROOT))) {
            throw CypherFault.notAllowed(
                    "The function %s() is not among those allowed: Neo4j's own that only compute".formatted(name),
                    Tree.place(call));
        }
    }

    private static void checkProcedure(UnresolvedCall call) {
        String name = call.procedureName().fullName();
        if (!Allowed.PROCEDURES.contains(name)) {
            throw CypherFault.notAllowed(
                    "The procedure %s is not among those allowed: %s"
                            .formatted(name, String.join(", ", Allowed.PROCEDURES)),
                    Tree.place(call));
        }
    }

    private static String word(String name, ASTNode node) {
        String simple = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
        if (WORDS.get(simple) instanceof String word) {
            return word;
        }
        if (node instanceof Clause clause && name.endsWith(node.getClass().getSimpleName())) {
            return clause.name();
        }
        return simple.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toUpperCase(Locale.ROOT);
    }

    private static String hint(String name) {
        return name.endsWith("RegexMatch") ? "; CONTAINS, STARTS WITH and toLower() take its place" : "";
    }
}
