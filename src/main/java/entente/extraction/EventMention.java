package entente.extraction;

import entente.extraction.Extraction.ExtractedEvent;
import entente.ontology.EdtfDate;
import entente.ontology.EventKind;
import entente.ontology.Modality;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An event where a sentence tells of it.
 *
 * @param named whether {@code name} is its proper name
 * @param telling whether it may be one told before
 */
record EventMention(
        EventKind kind,
        String name,
        boolean named,
        Telling telling,
        Set<String> participants,
        @Nullable String place,
        @Nullable EdtfDate date,
        Modality modality,
        Quote quote,
        double confidence) {

    /** "A summit" is new, "the Danube summit" is known, and "the summit" takes up one told before. */
    enum Telling {
        NEW,
        KNOWN,
        RESUMED
    }

    /** Copies the participants, of which the place is none. */
    EventMention {
        Set<String> others = new LinkedHashSet<>(participants);
        if (place != null) {
            others.remove(place);
        }
        participants = others;
    }

    /** {@return whether it says enough to be an event of its own: where, between whom, or who and when} */
    boolean standsAlone() {
        return place != null || participants.size() > 1 || date != null && !participants.isEmpty();
    }

    /** {@return whether it says anything of an event} */
    boolean saysSomething() {
        return place != null || !participants.isEmpty();
    }

    /** {@return the last word of its name, in lower case and without an "s": "summit" of "two Danube summits"} */
    String noun() {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }

    /** {@return all who are in it, and where} */
    Set<String> members() {
        Set<String> members = new LinkedHashSet<>(participants);
        if (place != null) {
            members.add(place);
        }
        return members;
    }

    /** {@return what both say of the one event; the first says it better} */
    EventMention with(EventMention other) {
        Set<String> all = new LinkedHashSet<>(participants);
        all.addAll(other.participants);
        return new EventMention(
                kind,
                named || !other.named ? name : other.name,
                named || other.named,
                telling,
                all,
                Optional.ofNullable(place).orElse(other.place),
                Optional.ofNullable(date).orElse(other.date),
                modality.compareTo(other.modality) <= 0 ? modality : other.modality,
                quote,
                Math.max(confidence, other.confidence));
    }

    /** {@return the event with ids for names} */
    ExtractedEvent event(String id, UnaryOperator<String> ids) {
        List<String> members = new ArrayList<>();
        participants.forEach(name -> members.add(ids.apply(name)));
        String[] ends = date == null ? new String[0] : date.text().split("/");
        return new ExtractedEvent(
                id,
                kind,
                name,
                List.copyOf(members),
                place == null ? null : ids.apply(place),
                ends.length == 0 ? null : new EdtfDate(ends[0]),
                ends.length == 0 ? null : new EdtfDate(ends[ends.length - 1]),
                modality,
                quote,
                confidence);
    }
}
