package entente.graph;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Properties of a node or relationship, where an absent one is null so that it takes away an older value. */
final class Properties {
    private final Map<String, @Nullable Object> values = new HashMap<>();

    Properties put(String key, @Nullable Object value) {
        values.put(key, value);
        return this;
    }

    Properties putAll(Map<String, Object> others) {
        values.putAll(others);
        return this;
    }

    /** {@return the map for the driver, whose signatures know nothing of null} */
    @SuppressWarnings({"unchecked", "NullAway"})
    Map<String, Object> map() {
        return (Map<String, Object>) (Map<String, ?>) values;
    }
}
