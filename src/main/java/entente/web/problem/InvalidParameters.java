package entente.web.problem;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/** A request with parameters that cannot be meant; it names all of them. */
public class InvalidParameters extends Problem {
    public InvalidParameters(List<Fault> faults) {
        super(
                HttpStatus.BAD_REQUEST,
                "invalid-parameter",
                faults.stream().map(Fault::sentence).collect(Collectors.joining(" ")),
                Map.of("errors", List.copyOf(faults)));
    }

    /**
     * A parameter that cannot be meant.
     *
     * @param value what was given; empty when it is missing
     * @param expected what would be right
     */
    public record Fault(String parameter, String value, String expected) {
        String sentence() {
            return "%s must be %s, was \"%s\".".formatted(parameter, expected, value);
        }
    }
}
