package entente.command.display;

import entente.query.Edge;
import entente.query.around.Neighbourhood;
import entente.query.around.Neighbourhood.Node;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a neighbourhood for a reader, each fact with its proof. */
public final class NeighbourhoodText {
    private NeighbourhoodText() {}

    public static String of(Neighbourhood answer) {
        Map<String, Node> nodes = answer.nodes().stream().collect(Collectors.toMap(Node::id, Function.identity()));
        var text = new StringBuilder("%s (%s), %s\n"
                .formatted(
                        answer.centre().name(),
                        answer.centre().type().label(),
                        answer.centre().id()));
        for (Edge edge : answer.edges()) {
            String fact = FactText.of(
                    edge.type(), edge.title(), edge.since(), edge.until(), edge.modality(), edge.documents());
            text.append("  %s — %s → %s\n".formatted(name(edge.source(), nodes), fact, name(edge.target(), nodes)));
            if (edge.quote() != null) {
                text.append("    “%s”\n".formatted(edge.quote().replaceAll("\\s+", " ")));
            }
        }
        if (!answer.evidenceAvailable()) {
            text.append("Quotes and dates are missing: Neo4j does not answer.\n");
        }
        text.append("Shown %d of %s%d entities and %d of %s%d facts.\n"
                .formatted(
                        answer.shown().nodes(),
                        answer.cut() ? "at least " : "",
                        answer.total().nodes(),
                        answer.shown().edges(),
                        answer.cut() ? "at least " : "",
                        answer.total().edges()));
        if (answer.next() != null) {
            text.append("For more: --after %s\n".formatted(answer.next()));
        }
        return text.toString();
    }

    private static String name(String id, Map<String, Node> nodes) {
        Node node = nodes.get(id);
        return node == null ? id : node.name();
    }
}
