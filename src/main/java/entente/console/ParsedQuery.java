package entente.console;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.cypher.internal.CypherVersion;
import org.neo4j.cypher.internal.ast.Statement;
import org.neo4j.cypher.internal.ast.Statements;
import org.neo4j.cypher.internal.expressions.Parameter;
import org.neo4j.cypher.internal.parser.AstParserFactory$;
import org.neo4j.cypher.internal.util.Neo4jCypherExceptionFactory;
import org.neo4j.exceptions.Neo4jException;
import scala.Option;

/**
 * One statement, parsed with Neo4j's parser.
 *
 * @param text the text for Neo4j: the version of Cypher in the first line, then the statement, with each character at the
 *     line and column of the original query
 */
record ParsedQuery(String text, Statement statement) {
    private static final int MAX_LENGTH = 20_000;
    private static final int MAX_NESTING = 60;
    private static final String SPACE = "(?:\\s|/\\*(?s:.*?)\\*/|//[^\\n\\r]*+(?:[\\n\\r]|$))*+";
    private static final Pattern VERSION =
            Pattern.compile("(" + SPACE + "CYPHER" + SPACE + "\\b(5|25)\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPTION =
            Pattern.compile(SPACE + "(CYPHER|EXPLAIN|PROFILE)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CASE = Pattern.compile("\\bCASE\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSITION =
            Pattern.compile("\\(line (\\d{1,6}), column (\\d{1,6})(?: \\(offset: \\d+\\))?\\)");

    /**
     * {@return the parsed query}
     *
     * @throws CypherFault if it is not exactly one statement of Cypher 5 or 25
     */
    static ParsedQuery of(String query) {
        if (query.length() > MAX_LENGTH) {
            throw CypherFault.notAllowed(
                    "A query may have at most %d characters, has %d; pass long lists as parameters"
                            .formatted(MAX_LENGTH, query.length()),
                    null);
        }
        // A nested CASE costs the parser as much as a bracket.
        if (Brackets.depth(query) > MAX_NESTING || CASE.matcher(query).results().count() > MAX_NESTING) {
            throw tooDeep();
        }
        CypherVersion version = CypherVersion.Cypher25;
        String rest = query;
        Matcher prefix = VERSION.matcher(query);
        if (prefix.lookingAt()) {
            version = prefix.group(2).equals("5") ? CypherVersion.Cypher5 : CypherVersion.Cypher25;
            rest = blank(prefix.group(1)) + query.substring(prefix.end());
        }
        Matcher option = OPTION.matcher(rest);
        if (option.lookingAt()) {
            throw CypherFault.notAllowed(
                    "%s is not allowed: only CYPHER 5 or CYPHER 25 may precede a statement".formatted(option.group(1)),
                    place(rest, option.start(1)));
        }
        return new ParsedQuery("CYPHER " + version.versionName + "\n" + rest, parse(rest, version));
    }

    /** {@return the names of its parameters} */
    Set<String> parameters() {
        Set<String> names = new TreeSet<>();
        Tree.visit(statement, node -> {
            if (node instanceof Parameter parameter) {
                names.add(parameter.name());
            }
        });
        return names;
    }

    /** {@return the fault in the first line of Neo4j's message} The other lines repeat the query. */
    static CypherFault syntaxFault(String message, int linesBefore) {
        String first = message.lines().findFirst().orElse("This is not valid Cypher");
        Matcher position = POSITION.matcher(first);
        return position.find()
                ? CypherFault.syntax(
                        (first.substring(0, position.start()) + first.substring(position.end())).strip(),
                        new CypherFault.Place(
                                Integer.parseInt(position.group(1)) - linesBefore, Integer.parseInt(position.group(2))))
                : CypherFault.syntax(first, null);
    }

    private static Statement parse(String text, CypherVersion version) {
        try {
            Statements statements = AstParserFactory$.MODULE$
                    .apply(version)
                    .apply(text, new Neo4jCypherExceptionFactory(text, Option.empty()), Option.empty())
                    .statements();
            if (statements.size() != 1) {
                throw CypherFault.notAllowed(
                        "A query must be exactly one statement, has %d".formatted(statements.size()),
                        statements.size() == 0 ? null : Tree.place(statements.get(1)));
            }
            return statements.get(0);
        } catch (Neo4jException fault) {
            throw syntaxFault(String.valueOf(fault.getMessage()), 0);
        } catch (StackOverflowError deep) {
            throw tooDeep();
        } catch (IllegalStateException confused) {
            // Neo4j's parser throws this after an overflow of its own stack.
            throw CypherFault.syntax("Neo4j's parser can't parse this query", null);
        }
    }

    static CypherFault tooDeep() {
        return CypherFault.notAllowed(
                "A query may have at most %1$d nested brackets and at most %1$d CASE".formatted(MAX_NESTING), null);
    }

    /** Keeps the line breaks, so that positions in Neo4j's messages match the original query. */
    private static String blank(String text) {
        return text.replaceAll("[^\\n\\r]", " ");
    }

    private static CypherFault.Place place(String text, int at) {
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new CypherFault.Place(line, at - before.lastIndexOf('\n'));
    }
}
