package entente.extraction;

import entente.extraction.Extraction.ExtractedEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which mentions of events in one document are one event. */
final class Events {
    private Events() {}

    /** {@return each event once, with the ids v1, v2 … and the ids of its members} */
    static List<ExtractedEvent> merged(List<ExtractedEvent> mentions, Map<String, String> ids) {
        List<ExtractedEvent> merged = new ArrayList<>();
        for (ExtractedEvent mention : mentions) {
            if (merged.stream().noneMatch(event -> same(event, mention))) {
                merged.add(mention);
            }
        }
        List<ExtractedEvent> named = new ArrayList<>();
        for (ExtractedEvent event : merged) {
            named.add(new ExtractedEvent(
                    "v" + (named.size() + 1),
                    event.kind(),
                    event.name(),
                    event.participants().stream()
                            .map(name -> CoreNlpExtractor.id(ids, name))
                            .toList(),
                    event.place() == null ? null : CoreNlpExtractor.id(ids, event.place()),
                    event.start(),
                    event.end(),
                    event.modality(),
                    event.quote(),
                    event.confidence()));
        }
        return named;
    }

    private static boolean same(ExtractedEvent one, ExtractedEvent other) {
        return one.kind() == other.kind()
                && one.modality() == other.modality()
                && (one.name().equals(other.name()) || members(one).equals(members(other)))
                && (one.start() == null || other.start() == null || one.start().equals(other.start()));
    }

    private static Set<String> members(ExtractedEvent event) {
        Set<String> members = new HashSet<>(event.participants());
        if (event.place() != null) {
            members.add(event.place());
        }
        return members;
    }
}
