package entente.extraction.english.event;

import entente.extraction.english.event.EventMention.Reference;
import entente.ontology.EdtfDate;
import entente.ontology.EventKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Merges the mentions of the same event in a document. */
public final class EventMerger {
    private final List<EventMention> events = new ArrayList<>();

    private EventMerger() {}

    /** {@return the distinct events with sufficient information, in order of first mention} */
    public static List<EventMention> merged(List<EventMention> mentions) {
        EventMerger events = new EventMerger();
        mentions.stream().filter(EventMention::hasMembers).forEach(events::add);
        return events.events.stream().filter(EventMention::isComplete).toList();
    }

    private void add(EventMention mention) {
        int at = last(event -> same(event, mention));
        if (at < 0 && mention.reference() == Reference.RESUMED) {
            at = last(event -> resumes(mention, event) && event.noun().equals(mention.noun()));
            at = at < 0 ? last(event -> resumes(mention, event)) : at;
        }
        if (at >= 0) {
            events.set(at, events.get(at).with(mention));
            return;
        }
        if (mention.isComplete()
                && (mention.reference() != Reference.RESUMED
                        || mention.members().size() > 1)) {
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

    /** Whether a mention such as "the talks" can resume the event: kind, place and time must be compatible. */
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
        return other.reference() == Reference.KNOWN && shared && one.noun().equals(other.noun())
                || inOnePlace(one, other)
                || holdsAll(one, other)
                || holdsAll(other, one);
    }

    /** Whether both have the same place and share a participant, or one of them has no participants. */
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

    /** Whether the dates are compatible: one can be a less precise form of the other. */
    private static boolean fit(@Nullable EdtfDate date, @Nullable EdtfDate other) {
        return date == null
                || other == null
                || !date.earliest().isAfter(other.latest()) && !other.earliest().isAfter(date.latest());
    }
}
