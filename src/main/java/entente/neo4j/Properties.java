package entente.neo4j;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Properties of a node or relationship. An absent property is null, so that an older value is removed. */
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

    /** {@return the map for the driver, whose signatures do not declare nullable values} */
    @SuppressWarnings({"unchecked", "NullAway"})
    public Map<String, Object> map() {
        return (Map<String, Object>) (Map<String, ?>) values;
    }
}
