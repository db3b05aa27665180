package entente.neo4j;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Neo4j does not answer, or is not ready yet. It is asked again with the next call. */
public class GraphUnavailable extends RuntimeException {
    public GraphUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** {@return the stable code of the fault} */
    public String code() {
        return "graph-unavailable";
    }

    /** {@return this fault when the failure means that Neo4j does not answer, otherwise the failure itself} */
    public static RuntimeException or(RuntimeException failure) {
        return switch (failure) {
            case ServiceUnavailableException away -> new GraphUnavailable("Neo4j does not answer", away);
            case SessionExpiredException away -> new GraphUnavailable("Neo4j ended the session", away);
            case DiscoveryException away -> new GraphUnavailable("No member of the Neo4j cluster answers", away);
            case AuthenticationException refused ->
                new GraphUnavailable("Neo4j refuses the user or password of spring.neo4j.authentication", refused);
            default -> failure;
        };
    }
}
