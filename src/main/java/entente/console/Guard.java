package entente.console;

import java.util.Locale;
import java.util.Map;
import org.neo4j.cypher.internal.ast.Clause;
import org.neo4j.cypher.internal.ast.UnresolvedCall;
import org.neo4j.cypher.internal.expressions.FunctionInvocation;
import org.neo4j.cypher.internal.util.ASTNode;

/** Rejects every query with a part that is not in the list of allowed ones. */
final class Guard {
    private static final int MAX_DEPTH = 400;
    private static final String OURS = "org.neo4j.cypher.internal.";

    /** Names in Cypher of the parts that are most often rejected, by their class names. */
    private static final Map<String, String> WORDS = Map.of(
            "RegexMatch", "The operator =~",
            "InTransactionsParameters", "CALL { … } IN TRANSACTIONS",
            "Search", "SEARCH",
            "UseGraph", "USE",
            "File", "file()");

    private Guard() {}

    /**
     * Checks the whole tree.
     *
     * @throws CypherFault for the first part that is not allowed
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
                    "The function %s() is not allowed; allowed are functions of Neo4j that only compute"
                            .formatted(name),
                    Tree.place(call));
        }
    }

    private static void checkProcedure(UnresolvedCall call) {
        String name = call.procedureName().fullName();
        if (!Allowed.PROCEDURES.contains(name)) {
            throw CypherFault.notAllowed(
                    "The procedure %s is not allowed; allowed are %s"
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
        return name.endsWith("RegexMatch") ? "; use CONTAINS, STARTS WITH and toLower() instead" : "";
    }
}
