package entente.correction;

import entente.graph.correction.AddedFact;
import entente.graph.correction.Anchor;
import entente.graph.correction.ClaimChange;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.data.neo4j.core.convert.Neo4jPersistentPropertyConverter;
import tools.jackson.databind.json.JsonMapper;

/** Stores a part of a correction as JSON, because a property in Neo4j can't hold objects. */
abstract class JsonConverter<T> implements Neo4jPersistentPropertyConverter<T> {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Class<T> type;

    private JsonConverter(Class<T> type) {
        this.type = type;
    }

    @Override
    public Value write(@Nullable T part) {
        return part == null ? Values.NULL : Values.value(JSON.writeValueAsString(part));
    }

    @Override
    @SuppressWarnings("NullAway") // The interface does not declare that the part can be absent.
    public T read(@Nullable Value json) {
        return json == null || json.isNull() ? null : JSON.readValue(json.asString(), type);
    }

    static final class OfAnchor extends JsonConverter<Anchor> {
        OfAnchor() {
            super(Anchor.class);
        }
    }

    static final class OfChange extends JsonConverter<ClaimChange> {
        OfChange() {
            super(ClaimChange.class);
        }
    }

    static final class OfFact extends JsonConverter<AddedFact> {
        OfFact() {
            super(AddedFact.class);
        }
    }
}
