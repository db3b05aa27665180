package entente.extraction.english.event;

import entente.extraction.Quote;
import entente.ontology.EdtfDate;
import entente.ontology.EventKind;
import entente.ontology.Modality;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mention of an event in a sentence. Participants and place are names, in the fullest form in the document.
 *
 * @param named whether {@code name} is its proper name
 * @param reference whether the event can be one that was mentioned before
 */
public record EventMention(
        EventKind kind,
        String name,
        boolean named,
        Reference reference,
        Set<String> participants,
        @Nullable String place,
        @Nullable EdtfDate date,
        Modality modality,
        Quote quote,
        double confidence) {

    /**
     * How a mention refers to an event: "a summit" is new, "the Danube summit" is known, and "the summit" resumes an
     * earlier one.
     */
    public enum Reference {
        NEW,
        KNOWN,
        RESUMED
    }

    /** Copies the participants without the place. */
    public EventMention {
        Set<String> others = new LinkedHashSet<>(participants);
        if (place != null) {
            others.remove(place);
        }
        participants = others;
    }

    /**
     * {@return whether the mention is sufficient for an event} It needs a place, two participants, or a participant and
     * a date.
     */
    boolean isComplete() {
        return place != null || participants.size() > 1 || date != null && !participants.isEmpty();
    }

    /** {@return whether the mention has a participant or place} */
    boolean hasMembers() {
        return place != null || !participants.isEmpty();
    }

    /**
     * {@return the last word of the name in lower case and without a final "s", such as "summit" for "two Danube
     * summits"}
     */
    String noun() {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }

    /** {@return the participants and the place} */
    Set<String> members() {
        Set<String> members = new LinkedHashSet<>(participants);
        if (place != null) {
            members.add(place);
        }
        return members;
    }

    /** {@return the mention with that date} */
    public EventMention on(EdtfDate day) {
        return new EventMention(kind, name, named, reference, participants, place, day, modality, quote, confidence);
    }

    /** {@return a mention that combines both; this one takes precedence} */
    EventMention with(EventMention other) {
        Set<String> all = new LinkedHashSet<>(participants);
        all.addAll(other.participants);
        return new EventMention(
                kind,
                named || !other.named ? name : other.name,
                named || other.named,
                reference,
                all,
                Optional.ofNullable(place).orElse(other.place),
                Optional.ofNullable(date).orElse(other.date),
                modality.compareTo(other.modality) <= 0 ? modality : other.modality,
                quote,
                Math.max(confidence, other.confidence));
    }
}
