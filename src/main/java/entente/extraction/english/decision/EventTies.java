package entente.extraction.english.decision;

import entente.extraction.english.event.EventMention;
import entente.ontology.EventKind;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.List;

/** What events say of relations: who takes part in a visit was there, and who holds talks met the others. */
final class EventTies {
    /** Most participants of a meeting that are taken to have met each other. */
    private static final int MOST = 4;

    private EventTies() {}

    /** A relation that an event suggests. */
    record EventTie(Ends ends, EventMention event) {}

    /** {@return the relations that the events suggest, of those that are stated to have happened} */
    static List<EventTie> of(List<EventMention> events) {
        List<EventTie> ties = new ArrayList<>();
        for (EventMention event : events) {
            List<String> participants = List.copyOf(event.participants());
            String place = event.place();
            if (event.modality() != Modality.STATED) {
                continue;
            }
            if (place != null && (event.kind() == EventKind.VISIT || event.kind() == EventKind.MEETING)) {
                participants.forEach(each -> ties.add(new EventTie(Ends.of(each, RelationType.VISITED, place), event)));
            }
            if (event.kind() == EventKind.MEETING && participants.size() <= MOST) {
                for (int i = 0; i < participants.size(); i++) {
                    for (String other : participants.subList(i + 1, participants.size())) {
                        ties.add(new EventTie(Ends.of(participants.get(i), RelationType.MET, other), event));
                    }
                }
            }
        }
        return ties;
    }
}
