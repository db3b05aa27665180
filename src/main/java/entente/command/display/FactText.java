package entente.command.display;

import entente.ontology.EdtfDate;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import org.jspecify.annotations.Nullable;

/** Writes a fact as one reads it aloud. */
final class FactText {
    private FactText() {}

    /** {@return the relation with what is known of it, such as {@code HOLDS_POSITION (Mayor), since 2019, 2 documents}} */
    static String of(
            RelationType type,
            @Nullable String title,
            @Nullable EdtfDate since,
            @Nullable EdtfDate until,
            Modality modality,
            long documents) {
        return type
                + (title == null ? "" : " (" + title + ")")
                + (modality == Modality.STATED ? "" : ", " + modality.label())
                + (since == null ? "" : ", since " + since)
                + (until == null ? "" : ", until " + until)
                + ", " + documents + (documents == 1 ? " document" : " documents");
    }
}
