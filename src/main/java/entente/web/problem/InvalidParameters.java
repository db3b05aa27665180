package entente.web.problem;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/** A request has invalid parameters or members of its body. The problem lists all of them. */
public class InvalidParameters extends Problem {
    public InvalidParameters(List<Fault> faults) {
        super(
                HttpStatus.BAD_REQUEST,
                "invalid-parameter",
                faults.stream().map(Fault::sentence).collect(Collectors.joining(" ")),
                Map.of("errors", List.copyOf(faults)));
    }

    /**
     * An invalid parameter.
     *
     * @param value the given value; empty if it is missing
     * @param expected a description of valid values, which completes "must be"
     */
    public record Fault(String parameter, String value, String expected) {
        /** {@return what is wrong, as a sentence} */
        public String sentence() {
            return "%s must be %s, was \"%s\".".formatted(parameter, expected, value);
        }
    }
}
