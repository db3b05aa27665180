package entente.console.saved;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.springframework.data.neo4j.core.convert.Neo4jPersistentPropertyConverter;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores the parameters of a query as JSON, since a property of Neo4j holds no objects. */
final class ParametersConverter implements Neo4jPersistentPropertyConverter<List<QueryParameter>> {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<QueryParameter>> TYPE = new TypeReference<>() {};

    @Override
    public Value write(@Nullable List<QueryParameter> parameters) {
        return Values.value(JSON.writeValueAsString(parameters == null ? List.of() : parameters));
    }

    @Override
    public List<QueryParameter> read(@Nullable Value json) {
        if (json == null || json.isNull()) {
            return List.of();
        }
        return JSON.readValue(json.asString(), TYPE).stream()
                .map(QueryParameter::normalized)
                .toList();
    }
}
