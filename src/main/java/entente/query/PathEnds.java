package entente.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The two entities that paths are asked for.
 *
 * @param lonely names of those that no fact is about
 */
record PathEnds(PathAnswer.End from, PathAnswer.End to, List<String> lonely) {
    static PathEnds of(Row from, Row to) {
        List<String> lonely = Stream.of(from, to)
                .filter(row -> !row.flag("connected"))
                .map(row -> row.text("name"))
                .toList();
        return new PathEnds(end(from), end(to), lonely);
    }

    static PathAnswer.End end(Row row) {
        return new PathAnswer.End(row.text("id"), row.entityType(), row.text("name"));
    }

    /** {@return the answer that there is no path, for that reason} */
    PathAnswer unconnected(String reason) {
        return new PathAnswer(from, to, List.of(), 0, 0, false, reason);
    }

    /** {@return that an end has no relation, if so} */
    Optional<String> loneliness() {
        return lonely.isEmpty()
                ? Optional.empty()
                : Optional.of("%s %s no relation at all."
                        .formatted(String.join(" and ", lonely), lonely.size() == 1 ? "has" : "have"));
    }

    /** {@return both names, as a sentence starts} */
    String names() {
        return from.name() + " and " + to.name();
    }
}
