package entente.extraction;

import entente.ontology.EdtfDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a sentence that rules see as one symbol.
 *
 * @param kind the symbol's letter, which {@code relations.rules} lists; {@link Unit#WORD} for "his" and "their"
 * @param from index of its first token
 * @param to index behind its last token
 * @param value the name of a thing, the country of a demonym, the place of a base, or the words of the chunk
 * @param date of a date chunk
 * @param referents the names of the things that "he" or "the two sides" refer to; empty for a name itself
 */
record Chunk(
        char kind, int from, int to, String value, @Nullable EdtfDate date, List<String> referents) {
    static final char PERSON = 'P';
    static final char ORGANIZATION = 'O';
    static final char COUNTRY = 'C';
    static final char PLACE = 'L';
    static final char EVENT = 'E';
    static final char AGREEMENT = 'A';
    static final char TWINNING = 'S';
    static final char TITLE = 'T';
    static final char DEMONYM = 'N';
    static final char DATE = 'D';
    static final char BASE = 'B';

    Chunk(char kind, int from, int to, String value, @Nullable EdtfDate date) {
        this(kind, from, to, value, date, List.of());
    }

    /** {@return the names of what it means} */
    List<String> names() {
        return referents.isEmpty() ? List.of(value) : referents;
    }

    /** {@return whether it names a person, organization or place} */
    boolean isThing() {
        return kind == PERSON || kind == ORGANIZATION || kind == COUNTRY || kind == PLACE;
    }
}
