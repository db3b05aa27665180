package entente.web.problem;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** A request that cannot be served, for a reason that its caller can read and a program can tell by its code. */
public class Problem extends RuntimeException {
    private final HttpStatus status;
    private final String code;
    private final transient Map<String, Object> properties;

    public Problem(HttpStatus status, String code, String detail) {
        this(status, code, detail, Map.of());
    }

    /**
     * Describes the problem.
     *
     * @param code stable name of the fault
     * @param detail what is wrong, and what would be right
     * @param properties what else the answer carries
     */
    public Problem(HttpStatus status, String code, String detail, Map<String, Object> properties) {
        super(detail);
        this.status = status;
        this.code = code;
        this.properties = properties;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    Map<String, Object> properties() {
        return properties;
    }
}
