package entente.bulk.row;

import entente.ontology.EdtfDate;
import entente.ontology.RelationType;
import org.jspecify.annotations.Nullable;

/**
 * A relation of a reference list.
 *
 * @param subject id of an entity of the list
 * @param object id of another one
 * @param title the office, for a position
 * @param sentence what the list says, in words and with its source, in one line
 * @param url address of the source, or null
 */
public record ReferenceRelation(
        String subject,
        RelationType type,
        String object,
        @Nullable String title,
        @Nullable EdtfDate since,
        @Nullable EdtfDate until,
        String sentence,
        @Nullable String url) {}
