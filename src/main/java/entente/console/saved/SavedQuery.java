package entente.console.saved;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.convert.ConvertWith;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A query that is stored under a name.
 *
 * @param name 1 to 80 lower-case letters, digits and hyphens
 * @param title the question that it answers, 1 to 200 characters
 * @param description notes on its result, up to 2,000 characters
 * @param parameters the values that the query needs, up to 20
 * @param text one Cypher statement that only reads, without leading comments
 * @param shipped whether it ships with Entente and is read-only
 * @param version number of the stored version; null before it is stored and for a shipped query
 */
@Node("SavedQuery")
public record SavedQuery(
        @Id String name,
        String title,
        String description,
        @ConvertWith(converter = ParametersConverter.class) List<QueryParameter> parameters,
        String text,
        boolean shipped,
        @JsonIgnore @Version @Nullable Long version) {

    /** {@return a query for a person to save} */
    public static SavedQuery of(
            String name, String title, String description, List<QueryParameter> parameters, String text) {
        return new SavedQuery(name, title, description, parameters, text, false, null);
    }

    /** {@return the same query with the version} Spring Data calls this. */
    SavedQuery withVersion(@Nullable Long version) {
        return new SavedQuery(name, title, description, parameters, text, shipped, version);
    }

    /**
     * {@return the parameters as the query needs them}
     *
     * @param given values by name, with dates as texts
     * @throws InvalidQuery if parameters are missing, unknown or of another type; lists all of them
     */
    public Map<String, Object> bind(Map<String, ? extends @Nullable Object> given) {
        List<InvalidQuery.Fault> faults = new ArrayList<>();
        Map<String, Object> bound = new HashMap<>();
        for (QueryParameter parameter : parameters) {
            @Nullable Object value = given.get(parameter.name());
            parameter
                    .read(value)
                    .ifPresentOrElse(
                            read -> bound.put(parameter.name(), read),
                            () -> faults.add(new InvalidQuery.Fault(
                                    parameter.name(),
                                    value == null ? "" : String.valueOf(value),
                                    "a %s, such as %s"
                                            .formatted(parameter.type().label(), parameter.example()))));
        }
        String names = parameters.stream().map(QueryParameter::name).collect(Collectors.joining(", "));
        given.forEach((name, value) -> {
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
                faults.add(new InvalidQuery.Fault(
                        name,
                        String.valueOf(value),
                        names.isEmpty() ? "left out" : "left out or spelt as one of " + names));
            }
        });
        InvalidQuery.throwIfAny(faults);
        return bound;
    }

    /** {@return the examples as values of the parameters} */
    Map<String, Object> examples() {
        return bind(parameters.stream().collect(Collectors.toMap(QueryParameter::name, QueryParameter::example)));
    }
}
