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
 * One statement as Neo4j's own parser reads it.
 *
 * @param text what is sent to Neo4j: the version of the language in a line of its own, then the statement, each character
 *     in the line and column where its author wrote it
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

    /** {@return the query, read}
     *
     * @throws CypherFault when it is not exactly one statement of Cypher 5 or 25
     */
    static ParsedQuery of(String query) {
        if (query.length() > MAX_LENGTH) {
            throw CypherFault.notAllowed(
                    "A query may have at most %d characters, had %d; put long lists into parameters"
                            .formatted(MAX_LENGTH, query.length()),
                    null);
        }
        // Within each other these cost the parser as much as brackets do.
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
                    "%s is not allowed: a query begins with nothing, with CYPHER 5 or with CYPHER 25"
                            .formatted(option.group(1)),
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

    /** {@return the fault that Neo4j's message tells of} The rest of such a message only repeats the query. */
    static CypherFault syntaxFault(String message, int linesBefore) {
        String first = message.lines().findFirst().orElse("This is no Cypher");
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
                        "A query must be exactly one statement, were %d".formatted(statements.size()),
                        statements.size() == 0 ? null : Tree.place(statements.get(1)));
            }
            return statements.get(0);
        } catch (Neo4jException fault) {
            throw syntaxFault(String.valueOf(fault.getMessage()), 0);
        } catch (StackOverflowError deep) {
            throw tooDeep();
        } catch (IllegalStateException confused) {
            // Neo4j's parser ends like this where its own stack has run out half-way.
            throw CypherFault.syntax("Neo4j's parser cannot read this query", null);
        }
    }

    static CypherFault tooDeep() {
        return CypherFault.notAllowed(
                "A query may be nested at most %1$d brackets deep, and have %1$d CASE".formatted(MAX_NESTING), null);
    }

    /** Keeps the lines, so that every place that Neo4j names is the place in the author's text. */
    private static String blank(String text) {
        return text.replaceAll("[^\\n\\r]", " ");
    }

    private static CypherFault.Place place(String text, int at) {
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new CypherFault.Place(line, at - before.lastIndexOf('\n'));
    }
}
