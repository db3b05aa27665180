package entente.command.display;

import entente.query.Evidence;
import entente.query.path.PathAnswer;
import entente.query.path.PathAnswer.Hop;
import entente.query.path.PathAnswer.ProvedPath;
import entente.query.path.PathAnswer.Relation;

/** Formats paths as text, each hop with its quotes. */
public final class PathText {
    private PathText() {}

    public static String of(PathAnswer answer) {
        var text = new StringBuilder();
        if (answer.paths().isEmpty()) {
            text.append("No path from %s to %s. "
                            .formatted(answer.from().name(), answer.to().name()))
                    .append(answer.reason() == null ? "" : answer.reason())
                    .append('\n');
        }
        for (int number = 1; number <= answer.paths().size(); number++) {
            append(number, answer.paths().get(number - 1), text);
        }
        if (!answer.paths().isEmpty()) {
            text.append("Shown %d of %s%d paths.\n"
                    .formatted(answer.shown(), answer.cut() ? "at least " : "", answer.total()));
        }
        return text.toString();
    }

    private static void append(int number, ProvedPath path, StringBuilder text) {
        text.append("Path %d, %d %s\n".formatted(number, path.length(), path.length() == 1 ? "hop" : "hops"));
        path.hops().forEach(hop -> append(hop, text));
        text.append('\n');
    }

    private static void append(Hop hop, StringBuilder text) {
        Relation relation = hop.relation();
        boolean forward = relation.subject().equals(hop.source().id());
        String fact = FactText.of(
                relation.type(),
                relation.title(),
                relation.since(),
                relation.until(),
                relation.modality(),
                relation.documents());
        text.append("  %s %s %s %s %s\n"
                .formatted(
                        hop.source().name(),
                        forward ? "—" : "←",
                        fact,
                        forward ? "→" : "—",
                        hop.target().name()));
        relation.evidence().forEach(evidence -> append(evidence, text));
    }

    private static void append(Evidence evidence, StringBuilder text) {
        text.append(TimelineText.rejected(evidence))
                .append("    “%s”\n".formatted(evidence.quote().replaceAll("\\s+", " ")))
                .append("      ")
                .append(evidence.title())
                .append(evidence.publishedOn() == null ? "" : ", " + evidence.publishedOn())
                .append(evidence.url() == null ? "" : ", " + evidence.url())
                .append('\n');
    }
}
