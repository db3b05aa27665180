package entente.ontology;

import java.util.List;

/** The columns of the CSV tables that the import reads and the export writes, in their order. */
public final class TableColumns {
    /** Columns of the table of entities. */
    public static final List<String> ENTITIES =
            List.of("id", "type", "name", "aliases", "kind", "status", "since", "until", "identifiers", "sameAs");

    /** Columns of a reference list. */
    public static final List<String> REFERENCE = List.of("name", "type", "aliases", "identifiers", "id", "country");

    /** Columns of the table of relations. */
    public static final List<String> RELATIONS = List.of(
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

    private TableColumns() {}
}
