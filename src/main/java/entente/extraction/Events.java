package entente.extraction;

import entente.extraction.EventMention.Telling;
import entente.extraction.Extraction.ExtractedEvent;
import entente.ontology.EdtfDate;
import entente.ontology.EventKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which mentions of events in one document are one event, and unites what they say of it. */
final class Events {
    private final List<EventMention> events = new ArrayList<>();

    private Events() {}

    /** {@return each event once, with the ids v1, v2 … and the ids of its members} */
    static List<ExtractedEvent> merged(List<EventMention> mentions, Map<String, String> ids) {
        Events events = new Events();
        mentions.stream().filter(EventMention::saysSomething).forEach(events::add);
        List<ExtractedEvent> named = new ArrayList<>();
        for (EventMention event : events.events) {
            if (event.standsAlone()) {
                named.add(event.event("v" + (named.size() + 1), name -> CoreNlpExtractor.id(ids, name)));
            }
        }
        return named;
    }

    private void add(EventMention mention) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (same(events.get(i), mention)) {
                events.set(i, events.get(i).with(mention));
                return;
            }
        }
        if (mention.standsAlone() && (mention.telling() != Telling.RESUMED || mention.members().size() > 1)) {
            events.add(mention);
        }
    }

    private static boolean same(EventMention one, EventMention other) {
        if (one.kind() != other.kind() || !fit(one.place(), other.place()) || !fit(one.date(), other.date())) {
            return false;
        }
        if (one.named() && other.named()) {
            return one.name().equals(other.name());
        }
        boolean shared = !Collections.disjoint(one.participants(), other.participants());
        return other.telling() == Telling.RESUMED
                || other.telling() == Telling.KNOWN && shared
                || inOnePlace(one, other)
                || holdsAll(one, other)
                || holdsAll(other, one);
    }

    /** What is told of one place and in part of the same people, or of nobody yet. */
    private static boolean inOnePlace(EventMention one, EventMention other) {
        return one.place() != null
                && one.place().equals(other.place())
                && (one.kind() == EventKind.CONFLICT
                        || one.participants().isEmpty()
                        || other.participants().isEmpty()
                        || !Collections.disjoint(one.participants(), other.participants()));
    }

    private static boolean holdsAll(EventMention one, EventMention other) {
        Set<String> part = other.participants();
        return !part.isEmpty() && one.members().containsAll(other.members());
    }

    private static boolean fit(@Nullable String place, @Nullable String other) {
        return place == null || other == null || place.equals(other);
    }

    /** Dates fit when one may be the other, said less precisely. */
    private static boolean fit(@Nullable EdtfDate date, @Nullable EdtfDate other) {
        return date == null
                || other == null
                || !date.earliest().isAfter(other.latest()) && !other.earliest().isAfter(date.latest());
    }
}
