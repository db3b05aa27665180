package entente.console.saved;

import entente.neo4j.CypherFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The queries of the files in {@code cypher/analyst}. */
final class ShippedQueries {
    private static final Pattern EXAMPLE = Pattern.compile(":param (\\w+) => (.+)");

    private final List<SavedQuery> all =
            CypherFile.list("analyst").stream().map(ShippedQueries::query).toList();

    List<SavedQuery> all() {
        return all;
    }

    Optional<SavedQuery> find(String name) {
        return all.stream().filter(query -> query.name().equals(name)).findFirst();
    }

    /** Reads a file: comments first, of which the first is the title, then one statement. */
    private static SavedQuery query(CypherFile file) {
        List<String> lines = file.text().strip().lines().toList();
        List<String> comments = lines.stream()
                .takeWhile(line -> line.startsWith("//"))
                .map(line -> line.substring(2).strip())
                .toList();
        List<QueryParameter> parameters = comments.stream()
                .map(EXAMPLE::matcher)
                .filter(Matcher::matches)
                .map(match -> QueryParameter.of(match.group(1), match.group(2)))
                .toList();
        return new SavedQuery(
                file.name().substring(file.name().indexOf('/') + 1),
                comments.getFirst(),
                comments.stream()
                        .skip(1)
                        .filter(line -> !line.startsWith(":param "))
                        .collect(Collectors.joining(" ")),
                parameters,
                String.join("\n", lines.subList(comments.size(), lines.size())).replaceAll(";\\s*$", ""),
                true,
                null);
    }
}
