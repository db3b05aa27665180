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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decides which mentions of events in one document are one event, and unites what they say of it. */
final class EventMerger {
    private final List<EventMention> events = new ArrayList<>();

    private EventMerger() {}

    /** {@return each event once, with the ids v1, v2 … and the ids of its members} */
    static List<ExtractedEvent> merged(List<EventMention> mentions, Map<String, String> ids) {
        EventMerger events = new EventMerger();
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
        int at = last(event -> same(event, mention));
        if (at < 0 && mention.telling() == Telling.RESUMED) {
            at = last(event -> resumes(mention, event) && event.noun().equals(mention.noun()));
            at = at < 0 ? last(event -> resumes(mention, event)) : at;
        }
        if (at >= 0) {
            events.set(at, events.get(at).with(mention));
            return;
        }
        if (mention.standsAlone()
                && (mention.telling() != Telling.RESUMED || mention.members().size() > 1)) {
            events.add(mention);
        }
    }

    private int last(Predicate<EventMention> wanted) {
        int at = events.size() - 1;
        while (at >= 0 && !wanted.test(events.get(at))) {
            at--;
        }
        return at;
    }

    /** "The talks" take up the last ones, unless these were elsewhere or at another time. */
    private static boolean resumes(EventMention mention, EventMention event) {
        return event.kind() == mention.kind()
                && fit(event.place(), mention.place())
                && fit(event.date(), mention.date());
    }

    private static boolean same(EventMention one, EventMention other) {
        if (one.kind() != other.kind() || !fit(one.place(), other.place()) || !fit(one.date(), other.date())) {
            return false;
        }
        if (one.named() && other.named()) {
            return one.name().equals(other.name());
        }
        boolean shared = !Collections.disjoint(one.participants(), other.participants());
        return other.telling() == Telling.KNOWN && shared && one.noun().equals(other.noun())
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
