package entente.bulk.table;

import entente.bulk.row.ImportedEntity;
import entente.ontology.AgreementStatus;
import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.EventKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads entities from the rows of their table. Not thread-safe. */
record EntityRows(CellReader values) {
    static final int REQUIRED = 3;

    private static final int ID = 0;
    private static final int TYPE = 1;
    private static final int NAME = 2;
    private static final int ALIASES = 3;
    private static final int KIND = 4;
    private static final int STATUS = 5;
    private static final int SINCE = 6;
    private static final int UNTIL = 7;
    private static final int IDENTIFIERS = 8;
    private static final int SAME_AS = 9;
    private static final int LONGEST_NAME = 1_000;

    /** {@return the entity, or null if the row has a fault} The caller checks for duplicate ids. */
    @Nullable
    ImportedEntity read(CsvRow row, int documents) {
        long before = values.faults().count();
        if (!values.hasAllFields(row)) {
            return null;
        }
        String id = values.id(row, ID);
        EntityType type = values.constant(row, TYPE, "unknown-type", EntityType::find, EntityType.values(), null);
        String name = values.text(row, NAME);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            values.add(row, "bad-name", name, "name must be 1 to %d characters".formatted(LONGEST_NAME));
        }
        boolean described = type != null && type.described();
        if (type != null && !described) {
            List.of(KIND, STATUS, SINCE, UNTIL).forEach(column -> refuse(row, column, "agreements and events"));
        } else if (type == EntityType.EVENT) {
            refuse(row, STATUS, "agreements");
        }
        String kind = type == EntityType.EVENT ? eventKind(row) : values.textOrNull(row, KIND);
        AgreementStatus status = type == EntityType.AGREEMENT ? status(row) : null;
        EdtfDate since = described ? values.date(row, SINCE) : null;
        EdtfDate until = described ? values.date(row, UNTIL) : null;
        values.checkOrder(row, since, until);
        List<String> identifiers = Stream.concat(
                        values.identifiers(row, IDENTIFIERS).stream(), values.identifiers(row, SAME_AS).stream())
                .distinct()
                .toList();
        if (id == null || type == null || values.faults().count() > before) {
            return null;
        }
        return new ImportedEntity(
                id,
                type,
                name,
                aliases(row, name),
                identifiers,
                documents,
                kind,
                status == null ? null : status.label(),
                since,
                until);
    }

    private List<String> aliases(CsvRow row, String name) {
        return Arrays.stream(values.text(row, ALIASES).split(";"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty() && !alias.equals(name))
                .toList();
    }

    private @Nullable String eventKind(CsvRow row) {
        if (values.textOrNull(row, KIND) == null) {
            return null;
        }
        EventKind kind = values.constant(row, KIND, "unknown-kind", EventKind::find, EventKind.values(), null);
        return kind == null ? null : kind.label();
    }

    private @Nullable AgreementStatus status(CsvRow row) {
        return values.textOrNull(row, STATUS) == null
                ? null
                : values.constant(row, STATUS, "unknown-status", AgreementStatus::find, AgreementStatus.values(), null);
    }

    private void refuse(CsvRow row, int column, String whose) {
        if (!values.text(row, column).isEmpty()) {
            values.add(
                    row,
                    "not-for-type",
                    values.text(row, column),
                    "%s is for %s only".formatted(values.name(column), whose));
        }
    }
}
