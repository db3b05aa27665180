package entente.web.parameter;

import entente.web.problem.InvalidParameters.Fault;
import java.util.List;

/** Parameters that can be right one by one and still not together. */
interface Checked {
    /** {@return what is wrong with them together} */
    List<Fault> faults();
}
