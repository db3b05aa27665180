package entente.bulk.table;

import entente.bulk.row.ReferenceEntity;
import entente.ontology.Countries;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads entities from the rows of a reference list. Not thread-safe. */
final class ReferenceRows {
    static final int REQUIRED = 2;

    private static final int NAME = 0;
    private static final int TYPE = 1;
    private static final int ALIASES = 2;
    private static final int IDENTIFIERS = 3;
    private static final int ID = 4;
    private static final int COUNTRY = 5;
    private static final int LONGEST_NAME = 1_000;
    private static final EntityType[] TYPES = EntityType.named().toArray(EntityType[]::new);

    private final CellReader values;
    private final Countries countries;
    private final Map<String, Long> linesById = new HashMap<>();
    private final Map<String, Long> linesByIdentifier = new HashMap<>();

    ReferenceRows(CellReader values, Countries countries) {
        this.values = values;
        this.countries = countries;
    }

    /** {@return the entity, or null if the row has a fault} */
    @Nullable
    ReferenceEntity read(CsvRow row) {
        long before = values.faults().count();
        if (!values.hasAllFields(row)) {
            return null;
        }
        String name = values.text(row, NAME);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            values.add(row, "bad-name", name, "name must be 1 to %d characters".formatted(LONGEST_NAME));
        }
        EntityType type = values.constant(row, TYPE, "unknown-type", ReferenceRows::type, TYPES, null);
        List<String> identifiers = values.identifiers(row, IDENTIFIERS);
        identifiers.forEach(identifier -> checkUnique(
                row,
                linesByIdentifier,
                identifier,
                "duplicate-identifier",
                "an identifier must appear in only one row"));
        String id = values.textOrNull(row, ID) == null ? null : values.id(row, ID);
        if (id != null) {
            checkUnique(row, linesById, id, "duplicate-id", "each id must appear in only one row");
        }
        List<String> lands = countries(row);
        return type == null || values.faults().count() > before
                ? null
                : new ReferenceEntity(id, type, name, values.parts(row, ALIASES), identifiers, lands, List.of());
    }

    private static Optional<EntityType> type(String label) {
        return EntityType.find(label).filter(type -> !type.described());
    }

    private void checkUnique(CsvRow row, Map<String, Long> lines, String value, String code, String advice) {
        Long line = lines.putIfAbsent(value, row.line());
        if (line != null) {
            values.add(row, code, value, advice + "; line %d has it already".formatted(line));
        }
    }

    private List<String> countries(CsvRow row) {
        List<String> found = new ArrayList<>();
        for (String part : values.parts(row, COUNTRY)) {
            countries
                    .ofCode(part)
                    .or(() -> countries.named(part))
                    .ifPresentOrElse(
                            found::add,
                            () -> values.add(
                                    row,
                                    "unknown-country",
                                    part,
                                    "country must be the ISO 3166 code of a country, or its English name"));
        }
        return found;
    }
}
