package entente.console;

import entente.neo4j.CypherFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A query that somebody has written before, to be run by its name.
 *
 * @param title the question that it answers
 * @param description what is to be known about its answer
 * @param text the query, without its comments
 */
public record SavedQuery(String name, String title, String description, List<QueryParameter> parameters, String text) {
    private static final Pattern EXAMPLE = Pattern.compile(":param (\\w+) => (.+)");

    /**
     * A parameter that does not fit the query.
     *
     * @param value what was given; empty when it is missing
     * @param expected what would be right
     */
    public record Misfit(String parameter, String value, String expected) {}

    /** Somebody gave parameters that do not fit; all that do not are named. */
    public static class Misfits extends RuntimeException {
        private final transient List<Misfit> all;

        Misfits(List<Misfit> all) {
            super(all.toString());
            this.all = all;
        }

        /** {@return every parameter that does not fit} */
        public List<Misfit> all() {
            return all;
        }
    }

    /** Reads a file of the book: comments first, of which the first is the title, then one statement. */
    static SavedQuery of(CypherFile file) {
        List<String> lines = file.text().strip().lines().toList();
        List<String> comments = lines.stream()
                .takeWhile(line -> line.startsWith("//"))
                .map(line -> line.substring(2).strip())
                .toList();
        List<QueryParameter> parameters = comments.stream()
                .map(EXAMPLE::matcher)
                .filter(java.util.regex.Matcher::matches)
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
                String.join("\n", lines.subList(comments.size(), lines.size())).replaceAll(";\\s*$", ""));
    }

    /**
     * {@return the parameters as the query needs them} Dates come as texts.
     *
     * @throws Misfits that names every parameter that is missing, unknown or of another type
     */
    public Map<String, Object> bind(Map<String, ? extends @Nullable Object> given) {
        List<Misfit> misfits = new ArrayList<>();
        Map<String, Object> bound = new HashMap<>();
        for (QueryParameter parameter : parameters) {
            @Nullable Object value = given.get(parameter.name());
            parameter
                    .read(value)
                    .ifPresentOrElse(
                            read -> bound.put(parameter.name(), read),
                            () -> misfits.add(new Misfit(
                                    parameter.name(),
                                    value == null ? "" : String.valueOf(value),
                                    "a %s, such as %s"
                                            .formatted(parameter.type().label(), parameter.example()))));
        }
        String names = parameters.stream().map(QueryParameter::name).collect(Collectors.joining(", "));
        given.forEach((name, value) -> {
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
                misfits.add(new Misfit(name, String.valueOf(value), "left out or spelt as one of " + names));
            }
        });
        if (!misfits.isEmpty()) {
            throw new Misfits(misfits);
        }
        return bound;
    }
}
