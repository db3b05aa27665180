package entente.extraction.english.symbol;

import entente.ontology.EdtfDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a sentence that rules treat as one symbol.
 *
 * @param kind the letter of the symbol, as listed in {@code relations.rules}; {@link Unit#WORD} for "his" and "their"
 * @param from index of the first token
 * @param to index after the last token
 * @param value the name of an entity, the country of a demonym, the place of a base, or the words of the chunk
 * @param date the date of a date chunk
 * @param referents the names of the entities that a reference such as "he" or "the two sides" denotes; empty for a name
 */
public record Chunk(
        char kind, int from, int to, String value, @Nullable EdtfDate date, List<String> referents) {
    public static final char PERSON = 'P';
    public static final char ORGANIZATION = 'O';
    public static final char COUNTRY = 'C';
    public static final char PLACE = 'L';
    public static final char EVENT = 'E';
    public static final char AGREEMENT = 'A';
    public static final char TWINNING = 'S';
    public static final char TITLE = 'T';
    public static final char DEMONYM = 'N';
    public static final char DATE = 'D';
    public static final char BASE = 'B';

    Chunk(char kind, int from, int to, String value, @Nullable EdtfDate date) {
        this(kind, from, to, value, date, List.of());
    }

    /** {@return whether none of the chunks has one of these tokens} */
    static boolean areFree(List<Chunk> chunks, int from, int to) {
        return chunks.stream().noneMatch(chunk -> chunk.from() < to && from < chunk.to());
    }

    /** {@return the names of the entities that it denotes} */
    public List<String> names() {
        return referents.isEmpty() ? List.of(value) : referents;
    }

    /** {@return whether it denotes a person, organization or place} */
    public boolean isThing() {
        return kind == PERSON || kind == ORGANIZATION || kind == COUNTRY || kind == PLACE;
    }
}
