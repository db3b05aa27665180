package entente.web;

import entente.ontology.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Parameters that bound a time. */
interface Period {
    /** {@return the first bound, which means the first day that it can mean} */
    @Nullable
    EdtfDate since();

    /** {@return the last bound, which means the last day that it can mean} */
    @Nullable
    EdtfDate until();

    /** {@return whether no day lies between the bounds} */
    default boolean reversed() {
        EdtfDate since = since();
        EdtfDate until = until();
        return since != null && until != null && since.earliest().isAfter(until.latest());
    }
}
