package entente.bulk;

import entente.bulk.table.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What an import did.
 *
 * @param documents how many documents hold the rows of the relations
 * @param skipped how many rows were left out for their faults
 * @param faults the first of these faults
 * @param changed whether the graph did not hold all of it before
 * @param stages what each stage took, in order; a stage that an earlier run had done is not there
 */
public record ImportReport(
        long entities,
        long relations,
        int documents,
        long skipped,
        List<Fault> faults,
        boolean changed,
        Map<String, Duration> stages) {

    /** The stage that makes the indexes. */
    static final String INDEX = "index";

    /** {@return what all stages took} */
    public Duration total() {
        return stages.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** {@return what all stages took but that which makes the indexes} */
    public Duration withoutIndexes() {
        return total().minus(stages.getOrDefault(INDEX, Duration.ZERO));
    }
}
