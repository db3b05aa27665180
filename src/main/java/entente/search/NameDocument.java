package entente.search;

import entente.ontology.EntityType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/**
 * An entity as a document of the index. The index is sorted by the order of results with equal fit, so a search can
 * stop as soon as its page is full.
 */
final class NameDocument {
    /** All readings of all names, without spaces. */
    static final String WHOLE = "whole";

    /**
     * The words of all readings. {@link #PART} has their parts, and {@link #GRAM} the first 1 to {@value #LONGEST_GRAM}
     * characters of both.
     */
    static final String WORD = "word";

    static final String PART = "part";
    static final String GRAM = "gram";
    static final String TYPE = "type";

    /** The identifiers, and the values of those that no name looks like, in lower case. */
    static final String IDENTIFIER = "identifier";

    static final String PLACE = "place";

    /** The {@link Wording}s of all names, the main name first. */
    static final String NAMES = "names";

    private static final String RELATIONS = "relations";
    private static final String KEY = "key";

    static final Sort ORDER =
            new Sort(new SortField(RELATIONS, SortField.Type.LONG, true), new SortField(KEY, SortField.Type.STRING));

    /**
     * The longest indexed prefixes. Prefixes this short match so many words that collecting these would be too slow.
     */
    static final int LONGEST_GRAM = 2;

    private static final int SHORTEST_VALUE = 3;

    private static final String ID = "id";
    private static final String ENTITY = "entity";

    private NameDocument() {}

    /** {@return the term that identifies the document of the entity} */
    static Term term(String id) {
        return new Term(ID, id);
    }

    static Document of(NamedEntity entity) {
        Document document = new Document();
        addTerm(document, ID, entity.id());
        addTerm(document, TYPE, entity.type().name());
        entity.identifiers().stream()
                .flatMap(NameDocument::forms)
                .distinct()
                .forEach(form -> addTerm(document, IDENTIFIER, form));
        Set.copyOf(entity.places()).forEach(place -> addTerm(document, PLACE, place));
        document.add(new NumericDocValuesField(RELATIONS, entity.relations()));
        document.add(new SortedDocValuesField(KEY, key(entity.name(), entity.id())));
        document.add(new StoredField(ENTITY, encode(entity)));
        addNames(document, entity);
        return document;
    }

    /** {@return the sort key of entities with the same number of relations: their names, then their ids} */
    static BytesRef key(String name, String id) {
        return new BytesRef(Rank.sorted(name) + '\0' + id);
    }

    /**
     * {@return the forms of an identifier that a search may have} A value without a digit can be a word, so it needs its
     * scheme.
     */
    static Stream<String> forms(String identifier) {
        String whole = identifier.toLowerCase(Locale.ROOT);
        String value = whole.substring(whole.indexOf(':') + 1);
        return value.length() >= SHORTEST_VALUE && value.chars().anyMatch(Character::isDigit)
                ? Stream.of(whole, value)
                : Stream.of(whole);
    }

    private static void addNames(Document document, NamedEntity entity) {
        Spellings name = Spellings.of(entity.name());
        Set<String> wholes = name.wholes();
        Set<String> words = name.words();
        Set<String> parts = new LinkedHashSet<>(name.parts());
        Set<Wording> wordings = new LinkedHashSet<>(List.of(name.wording()));
        for (String alias : entity.aliases()) {
            Spellings other = Spellings.of(alias);
            wholes.addAll(other.wholes());
            words.addAll(other.words());
            parts.addAll(other.parts());
            wordings.add(other.wording());
        }
        Set<String> grams = new LinkedHashSet<>();
        words.forEach(word -> addGrams(word, grams));
        parts.forEach(part -> addGrams(part, grams));
        wholes.forEach(whole -> addTerm(document, WHOLE, whole));
        words.forEach(word -> addTerm(document, WORD, word));
        parts.forEach(part -> addTerm(document, PART, part));
        grams.forEach(gram -> addTerm(document, GRAM, gram));
        document.add(new BinaryDocValuesField(NAMES, new BytesRef(Wording.encode(wordings))));
    }

    private static void addGrams(String word, Set<String> grams) {
        for (int end = 0, length = 1; length <= LONGEST_GRAM && end < word.length(); length++) {
            end = word.offsetByCodePoints(end, 1);
            grams.add(word.substring(0, end));
        }
    }

    private static void addTerm(Document document, String field, String term) {
        document.add(new StringField(field, new BytesRef(term), Field.Store.NO));
    }

    private static BytesRef encode(NamedEntity entity) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, entity.id());
            out.writeByte(entity.type().ordinal());
            write(out, entity.name());
            out.writeLong(entity.documents());
            out.writeLong(entity.relations());
            write(out, entity.aliases());
            write(out, entity.identifiers());
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return new BytesRef(bytes.toByteArray());
    }

    /** {@return the entity of a stored document, without its places, which hits do not include} */
    static NamedEntity entity(Document stored) throws IOException {
        BytesRef bytes = stored.getBinaryValue(ENTITY);
        try (DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
            String id = read(in);
            EntityType type = EntityType.values()[in.readByte()];
            String name = read(in);
            long documents = in.readLong();
            long relations = in.readLong();
            List<String> aliases = readAll(in);
            return new NamedEntity(id, type, name, aliases, readAll(in), documents, relations, List.of());
        }
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(out, text);
        }
    }

    private static List<String> readAll(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(read(in));
        }
        return texts;
    }

    /** Writes texts of any length, unlike {@link DataOutputStream#writeUTF}. */
    private static void write(DataOutputStream out, String text) throws IOException {
        BytesRef bytes = new BytesRef(text);
        out.writeInt(bytes.length);
        out.write(bytes.bytes, bytes.offset, bytes.length);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
