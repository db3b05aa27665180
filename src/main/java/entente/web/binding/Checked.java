package entente.web.binding;

import entente.web.problem.InvalidParameters.Fault;
import java.util.List;

/** Parameters whose values depend on each other. */
public interface Checked {
    /** {@return the faults in the combination of values that are valid one by one} */
    List<Fault> faults();
}
