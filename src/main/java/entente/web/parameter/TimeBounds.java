package entente.web.parameter;

import entente.ontology.EdtfDate;
import entente.web.binding.Checked;
import entente.web.problem.InvalidParameters.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters with a first and a last time. */
interface TimeBounds extends Checked {
    /** {@return the lower bound; its earliest possible day counts} */
    @Nullable
    EdtfDate since();

    /** {@return the upper bound; its latest possible day counts} */
    @Nullable
    EdtfDate until();

    /** The bounds must contain at least one day. */
    @Override
    default List<Fault> faults() {
        EdtfDate since = since();
        EdtfDate until = until();
        return since != null && until != null && since.earliest().isAfter(until.latest())
                ? List.of(new Fault("until", until.text(), "no earlier than since"))
                : List.of();
    }
}
