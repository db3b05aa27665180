package entente.neo4j;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Properties of a node or relationship, where an absent one is null so that it takes away an older value. */
public final class Properties {
    private final Map<String, @Nullable Object> values = new HashMap<>();

    public Properties put(String key, @Nullable Object value) {
        values.put(key, value);
        return this;
    }

    public Properties putAll(Map<String, Object> others) {
        values.putAll(others);
        return this;
    }

    /** {@return the map for the driver, whose signatures know nothing of null} */
    @SuppressWarnings({"unchecked", "NullAway"})
    public Map<String, Object> map() {
        return (Map<String, Object>) (Map<String, ?>) values;
    }
}
