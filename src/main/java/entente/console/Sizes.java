package entente.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypher.internal.ast.AliasedReturnItem;
import org.neo4j.cypher.internal.ast.CollectExpression;
import org.neo4j.cypher.internal.ast.CountExpression;
import org.neo4j.cypher.internal.ast.ExistsExpression;
import org.neo4j.cypher.internal.ast.ProcedureResultItem;
import org.neo4j.cypher.internal.ast.ReturnItem;
import org.neo4j.cypher.internal.ast.UnaliasedReturnItem;
import org.neo4j.cypher.internal.ast.Unwind;
import org.neo4j.cypher.internal.expressions.Add;
import org.neo4j.cypher.internal.expressions.CaseExpression;
import org.neo4j.cypher.internal.expressions.Concatenate;
import org.neo4j.cypher.internal.expressions.ContainerIndex;
import org.neo4j.cypher.internal.expressions.ExtractScope;
import org.neo4j.cypher.internal.expressions.FilterScope;
import org.neo4j.cypher.internal.expressions.FunctionInvocation;
import org.neo4j.cypher.internal.expressions.IntegerLiteral;
import org.neo4j.cypher.internal.expressions.ListComprehension;
import org.neo4j.cypher.internal.expressions.ListLiteral;
import org.neo4j.cypher.internal.expressions.ListSlice;
import org.neo4j.cypher.internal.expressions.LiteralEntry;
import org.neo4j.cypher.internal.expressions.LogicalVariable;
import org.neo4j.cypher.internal.expressions.MapExpression;
import org.neo4j.cypher.internal.expressions.Parameter;
import org.neo4j.cypher.internal.expressions.PatternComprehension;
import org.neo4j.cypher.internal.expressions.Property;
import org.neo4j.cypher.internal.expressions.PropertyKeyName;
import org.neo4j.cypher.internal.expressions.ReduceExpression;
import org.neo4j.cypher.internal.expressions.StringLiteral;
import org.neo4j.cypher.internal.expressions.Subtract;
import org.neo4j.cypher.internal.expressions.UnarySubtract;
import org.neo4j.cypher.internal.util.ASTNode;

/**
 * Estimates how long the lists and texts of a query can become, from its text alone. The estimate is an upper bound where
 * the query itself determines the size. For values from the graph it is a round figure; the memory limit of the
 * transaction covers the rest.
 *
 * <p>Variables and members of maps are distinguished by name only, and all elements of lists share one size. This is
 * coarse, but never too low. Sizes that depend on themselves are computed repeatedly until they converge; if they double
 * each time, they do not converge and the query is rejected.
 */
final class Sizes {
    /** Size of lists in the graph: names of an entity, labels of a node, relations of a path. */
    private static final double STORED = 50;

    /** Size of lists that are collected from rows. Neo4j counts these against the memory limit of the transaction. */
    private static final double GATHERED = 500_000;

    /** Larger than every allowed size. */
    static final double ENDLESS = 1e12;

    private static final int ROUNDS = 45;
    private static final double EXPLODED = 1e8;

    /** The name for all elements of lists. */
    private static final String ELEMENT = "";

    /** A name and its value; null for an element of a list. */
    private record Definition(String name, @Nullable ASTNode value) {}

    private final Map<String, Double> known = new HashMap<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final double given;

    private Sizes(double given) {
        this.given = given;
        known.put(ELEMENT, STORED);
    }

    /**
     * {@return the sizes in this statement}
     *
     * @throws CypherFault if a value grows by its own size repeatedly
     */
    static Sizes of(ASTNode statement, Map<String, ?> parameters) {
        var sizes = new Sizes(Math.max(1, count(parameters)));
        Tree.visit(statement, sizes::define);
        sizes.solve();
        return sizes;
    }

    /** {@return the most elements or characters of this expression; 1 for values that have neither} */
    double of(ASTNode expression) {
        return Math.min(
                ENDLESS,
                switch (expression) {
                    case LogicalVariable variable -> known(variable.name());
                    case ListLiteral list -> Math.max(1, list.expressions().size());
                    case StringLiteral text -> Math.max(1, text.value().length());
                    case Parameter parameter -> given;
                    case Property property -> known.getOrDefault(member(property.propertyKey()), STORED);
                    case ContainerIndex index -> known(ELEMENT);
                    case Add sum -> of(sum.lhs()) + of(sum.rhs());
                    case Concatenate sum -> of(sum.lhs()) + of(sum.rhs());
                    case ListSlice slice -> Math.min(of(slice.list()), to(slice));
                    case ListComprehension list -> of(list.expression());
                    case PatternComprehension list -> GATHERED;
                    case CollectExpression list -> GATHERED;
                    case CountExpression count -> 1;
                    case ExistsExpression exists -> 1;
                    case ReduceExpression loop -> largest(List.of(loop.init(), loop.expression()));
                    case CaseExpression choice -> largest(Tree.nodes(choice));
                    case FunctionInvocation call -> of(call);
                    // Comparisons, arithmetic, literals, maps.
                    default -> 1;
                });
    }

    private double of(FunctionInvocation call) {
        List<ASTNode> arguments = Tree.nodes(call.args());
        return switch (call.functionName().fullName().toLowerCase(Locale.ROOT)) {
            case "nodes", "relationships", "labels", "keys", "properties" -> STORED;
            case "collect", "collect_list" -> GATHERED;
            case "split" -> Math.max(GATHERED, largest(arguments));
            case "range" -> range(arguments);
            case "replace" -> arguments.stream().mapToDouble(this::of).reduce(1, (all, one) -> all * one);
            case "tolower",
                    "toupper",
                    "lower",
                    "upper",
                    "trim",
                    "btrim",
                    "ltrim",
                    "rtrim",
                    "left",
                    "right",
                    "substring",
                    "normalize",
                    "reverse",
                    "tail",
                    "tostring",
                    "tobooleanlist",
                    "tofloatlist",
                    "tointegerlist",
                    "tostringlist",
                    "coll.distinct",
                    "coll.sort" -> largest(arguments);
            case "count",
                    "size",
                    "length",
                    "sum",
                    "avg",
                    "abs",
                    "sign",
                    "round",
                    "floor",
                    "ceil",
                    "tointeger",
                    "tofloat",
                    "rand",
                    "id",
                    "exists" -> 1;
            default -> Math.max(known(ELEMENT), largest(arguments));
        };
    }

    /** {@return the most numbers in a range; endless if the text of the query does not limit them} */
    private double range(List<ASTNode> arguments) {
        if (arguments.size() < 2) {
            return ENDLESS;
        }
        double step = arguments.size() < 3 ? 1 : Math.abs(number(arguments.get(2), ENDLESS));
        double from = number(arguments.get(0), Double.NaN);
        double to = number(arguments.get(1), Double.NaN);
        if (!Double.isNaN(from) && !Double.isNaN(to) && step > 0 && step < ENDLESS) {
            return Math.floor(Math.abs(to - from) / step) + 1;
        }
        return Math.abs(Double.isNaN(from) ? length(arguments.get(0)) : from)
                + Math.abs(Double.isNaN(to) ? length(arguments.get(1)) : to)
                + 1;
    }

    /** {@return the largest value of an expression of sizes and numbers} */
    private double length(ASTNode number) {
        if (number instanceof FunctionInvocation call) {
            String name = call.functionName().fullName().toLowerCase(Locale.ROOT);
            return name.equals("size") || name.equals("length") ? largest(Tree.nodes(call.args())) : ENDLESS;
        }
        return switch (number) {
            case IntegerLiteral literal -> Math.abs(literal.value().doubleValue());
            case Add sum -> length(sum.lhs()) + length(sum.rhs());
            case Subtract difference -> length(difference.lhs()) + length(difference.rhs());
            default -> ENDLESS;
        };
    }

    private static double to(ListSlice slice) {
        double from = slice.from().isEmpty() ? 0 : number(slice.from().get(), -1);
        double to = slice.to().isEmpty() ? -1 : number(slice.to().get(), -1);
        return from >= 0 && to >= 0 ? Math.max(1, to - from) : ENDLESS;
    }

    private static double number(ASTNode node, double otherwise) {
        return switch (node) {
            case IntegerLiteral literal -> literal.value().doubleValue();
            case UnarySubtract minus
            when minus.rhs() instanceof IntegerLiteral literal ->
                -literal.value().doubleValue();
            default -> otherwise;
        };
    }

    private double largest(List<ASTNode> expressions) {
        return expressions.stream().mapToDouble(this::of).max().orElse(1);
    }

    private double known(String name) {
        return known.getOrDefault(name, known.getOrDefault(ELEMENT, STORED));
    }

    private void define(ASTNode node) {
        switch (node) {
            case AliasedReturnItem item -> define(item.variable().name(), item.expression());
            case UnaliasedReturnItem item -> define(item.name(), item.expression());
            case ReduceExpression loop -> {
                define(loop.scope().accumulator().name(), loop.init());
                define(loop.scope().accumulator().name(), loop.expression());
                bind(loop.variable());
            }
            case Unwind rows -> bind(rows.variable());
            case FilterScope scope -> bind(scope.variable());
            case ExtractScope scope -> {
                bind(scope.variable());
                elements(Tree.nodes(scope.extractExpression()));
            }
            case ProcedureResultItem item -> bind(item.variable());
            case ListLiteral list -> elements(Tree.nodes(list.expressions()));
            case MapExpression map -> defineMembers(Tree.nodes(map.items()));
            case LiteralEntry entry -> defineMembers(List.of(entry.key(), entry.exp()));
            case PatternComprehension list -> define(ELEMENT, list.projection());
            case CollectExpression rows ->
                Tree.visit(rows.query(), part -> {
                    if (part instanceof ReturnItem item) {
                        define(ELEMENT, item.expression());
                    }
                });
            case FunctionInvocation call
            when call.functionName().fullName().toLowerCase(Locale.ROOT).startsWith("collect") ->
                elements(Tree.nodes(call.args()));
            default -> {}
        }
    }

    /** Defines each value of a map by its name, and as an element, because a computed name can access it too. */
    private void defineMembers(List<ASTNode> namesAndValues) {
        for (int i = 0; i + 1 < namesAndValues.size(); i += 2) {
            if (namesAndValues.get(i) instanceof PropertyKeyName name) {
                define(member(name), namesAndValues.get(i + 1));
                define(ELEMENT, namesAndValues.get(i + 1));
            }
        }
    }

    private static String member(PropertyKeyName name) {
        return "." + name.name();
    }

    private void elements(List<ASTNode> values) {
        values.forEach(value -> define(ELEMENT, value));
    }

    /** Defines a variable as an element of some list of the query. */
    private void bind(LogicalVariable variable) {
        define(variable.name(), null);
    }

    private void define(String name, @Nullable ASTNode value) {
        boolean itself =
                value instanceof LogicalVariable variable && variable.name().equals(name);
        if (!itself) {
            definitions.add(new Definition(name, value));
        }
    }

    private void solve() {
        boolean changed = true;
        for (int round = 0; round < ROUNDS && changed; round++) {
            changed = false;
            for (Definition definition : definitions) {
                double before = known.getOrDefault(definition.name(), 1.0);
                double now = definition.value() instanceof ASTNode value ? of(value) : known(ELEMENT);
                known.put(definition.name(), Math.max(before, now));
                changed |= now > before;
            }
        }
        for (Definition definition : definitions) {
            settle(definition, changed);
        }
    }

    /** Gives a value that still grows slowly, such as the sum of a loop, the size of a collected list. */
    private void settle(Definition definition, boolean changing) {
        double size = known(definition.name());
        if (size >= EXPLODED) {
            throw CypherFault.notAllowed(
                    "This could grow without limit: use numbers in range() and list[..], use UNWIND for long ranges, and"
                            + " don't add a text or list to itself",
                    definition.value() instanceof ASTNode value ? Tree.place(value) : null);
        }
        if (changing && definition.value() instanceof ASTNode value && of(value) > size) {
            known.put(definition.name(), Math.max(size, GATHERED));
        }
    }

    private static double count(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                1 + map.values().stream().mapToDouble(Sizes::count).sum();
            case List<?> list -> 1 + list.stream().mapToDouble(Sizes::count).sum();
            case String text -> 1 + text.length();
            case null -> 1;
            default -> 1;
        };
    }
}
