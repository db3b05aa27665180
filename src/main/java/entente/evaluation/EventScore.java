package entente.evaluation;

import entente.evaluation.Groups.Group;
import entente.extraction.Extraction.ExtractedEvent;
import entente.ontology.EventKind;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scores events. An event matches if the kind is equal and at least half of the participants and places overlap. */
final class EventScore {
    static final String FAMILY = "events";

    private EventScore() {}

    static void add(Comparison comparison, DocumentScore score) {
        score.add(FAMILY, 0, 0, 0);
        for (EventKind kind : EventKind.values()) {
            List<ExtractedEvent> gold = of(kind, comparison.gold().events());
            List<ExtractedEvent> found = of(kind, comparison.found().events());
            if (!gold.isEmpty() || !found.isEmpty()) {
                add(kind, gold, found, comparison, score);
            }
        }
    }

    private static void add(
            EventKind kind,
            List<ExtractedEvent> gold,
            List<ExtractedEvent> found,
            Comparison comparison,
            DocumentScore score) {
        Map<Integer, Integer> matched =
                Groups.match(groups(gold, UnaryOperator.identity()), groups(found, comparison.alignment()::goldId));
        String sort = FAMILY + "." + kind.label();
        score.add(FAMILY, gold.size(), found.size(), matched.size());
        score.add(sort, gold.size(), found.size(), matched.size());
        for (int i = 0; i < gold.size(); i++) {
            if (!matched.containsValue(i)) {
                score.missed(
                        sort,
                        text(gold.get(i), comparison::goldName),
                        gold.get(i).quote(),
                        comparison.goldMembers(members(gold.get(i))));
            }
        }
        for (int j = 0; j < found.size(); j++) {
            ExtractedEvent event = found.get(j);
            boolean right = matched.containsKey(j);
            score.judge(new JudgedClaim(FAMILY, kind.label(), event.confidence(), right));
            if (!right) {
                score.wrong(
                        sort,
                        text(event, comparison::foundName),
                        event.quote(),
                        comparison.foundMembers(members(event)),
                        comparison.identity(members(event)));
            }
        }
    }

    private static List<ExtractedEvent> of(EventKind kind, List<ExtractedEvent> events) {
        return events.stream().filter(event -> event.kind() == kind).toList();
    }

    private static List<Group> groups(List<ExtractedEvent> events, UnaryOperator<String> id) {
        return events.stream()
                .map(event -> new Group(
                        members(event).map(id).collect(Collectors.toSet()),
                        event.kind().label()))
                .toList();
    }

    private static Stream<String> members(ExtractedEvent event) {
        return Stream.concat(event.participants().stream(), Stream.ofNullable(event.place()));
    }

    private static String text(ExtractedEvent event, UnaryOperator<String> name) {
        String participants = event.participants().stream().map(name).collect(Collectors.joining(", "));
        return event.name() + ": " + participants + (event.place() == null ? "" : " in " + name.apply(event.place()));
    }
}
