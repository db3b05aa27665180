package entente.web.parameter;

import entente.ontology.EdtfDate;
import entente.web.problem.InvalidParameters.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters that bound a time. */
interface TimeBounds extends Checked {
    /** {@return the first bound, which means the first day that it can mean} */
    @Nullable
    EdtfDate since();

    /** {@return the last bound, which means the last day that it can mean} */
    @Nullable
    EdtfDate until();

    /** At least one day must lie between the bounds. */
    @Override
    default List<Fault> faults() {
        EdtfDate since = since();
        EdtfDate until = until();
        return since != null && until != null && since.earliest().isAfter(until.latest())
                ? List.of(new Fault("until", until.text(), "no earlier than since"))
                : List.of();
    }
}
