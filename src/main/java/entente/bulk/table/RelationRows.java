package entente.bulk.table;

import entente.bulk.row.ImportedRelation;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads relations from the rows of their table. For one thread. */
record RelationRows(CellReader values, EntityNumbers entities) {
    static final List<String> COLUMNS = List.of(
            "subject",
            "type",
            "object",
            "quote",
            "url",
            "publishedOn",
            "title",
            "since",
            "until",
            "modality",
            "confidence",
            "documents");
    static final int REQUIRED = 4;

    private static final int SUBJECT = 0;
    private static final int TYPE = 1;
    private static final int OBJECT = 2;
    private static final int QUOTE = 3;
    private static final int URL = 4;
    private static final int PUBLISHED_ON = 5;
    private static final int TITLE = 6;
    private static final int SINCE = 7;
    private static final int UNTIL = 8;
    private static final int MODALITY = 9;
    private static final int CONFIDENCE = 10;
    private static final int DOCUMENTS = 11;
    private static final double USUAL_CONFIDENCE = 0.9;

    /**
     * {@return the relation, or null at a fault}
     *
     * @param id that of the relation
     * @param offset where the row begins in the text of its block
     */
    @Nullable
    ImportedRelation read(CsvRow row, String id, int offset) {
        if (!values.hasAllFields(row)) {
            return null;
        }
        return read(row, end(row, SUBJECT), end(row, OBJECT), id, offset);
    }

    /** {@return the relation of a row whose ends are known, or null at a fault} */
    @Nullable
    ImportedRelation read(
            CsvRow row,
            ImportedRelation.@Nullable End subject,
            ImportedRelation.@Nullable End object,
            String id,
            int offset) {
        long before = values.faults().count();
        RelationType type =
                values.constant(row, TYPE, "unknown-relation-type", RelationType::find, RelationType.values(), null);
        if (subject != null && object != null) {
            checkEnds(row, subject, type, object);
        }
        String quote = values.verbatim(row, QUOTE);
        if (quote.isBlank()) {
            values.add(row, "missing-quote", quote, "quote must be the words that state the relation");
        }
        String url = values.url(row, URL);
        EdtfDate publishedOn = values.date(row, PUBLISHED_ON);
        EdtfDate since = values.date(row, SINCE);
        EdtfDate until = values.date(row, UNTIL);
        values.checkOrder(row, since, until);
        Modality modality =
                values.constant(row, MODALITY, "unknown-modality", Modality::find, Modality.values(), Modality.STATED);
        double confidence = values.confidence(row, CONFIDENCE, USUAL_CONFIDENCE);
        int documents = values.count(row, DOCUMENTS, 1);
        if (subject == null
                || type == null
                || object == null
                || modality == null
                || values.faults().count() > before) {
            return null;
        }
        int place = values.columns().places()[QUOTE];
        return new ImportedRelation(
                id,
                subject,
                type,
                object,
                quote,
                url,
                publishedOn,
                values.textOrNull(row, TITLE),
                since,
                until,
                modality,
                confidence,
                documents,
                offset + row.start(place),
                offset + row.end(place));
    }

    private ImportedRelation.@Nullable End end(CsvRow row, int column) {
        String id = values.text(row, column);
        int number = entities.find(id);
        if (number < 0) {
            values.add(row, "unknown-id", id, values.name(column) + " must be the id of a row of the entities");
            return null;
        }
        return new ImportedRelation.End(id, number);
    }

    private void checkEnds(
            CsvRow row, ImportedRelation.End subject, @Nullable RelationType type, ImportedRelation.End object) {
        if (subject.number() == object.number()) {
            values.add(row, "same-ends", subject.id(), "a relation must join two entities");
            return;
        }
        EntityType from = entities.type(subject.number());
        EntityType to = entities.type(object.number());
        if (type != null && !type.allows(from, to)) {
            values.add(
                    row,
                    "wrong-ends",
                    "%s %s %s".formatted(from.label(), type, to.label()),
                    type + " must lead " + allowed(type));
        }
    }

    private static String allowed(RelationType type) {
        return Arrays.stream(EntityType.values())
                .flatMap(from -> Arrays.stream(EntityType.values())
                        .filter(to -> type.allows(from, to))
                        .map(to -> "from %s to %s".formatted(from.label(), to.label())))
                .reduce((all, next) -> all + ", " + next)
                .orElse("nowhere");
    }
}
