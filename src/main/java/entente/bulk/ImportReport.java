package entente.bulk;

import entente.bulk.table.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The result of an import.
 *
 * @param documents number of documents that hold the rows of the relations
 * @param skipped number of rows left out because of faults
 * @param faults the first of these faults
 * @param changed whether the import changed the graph
 * @param stages the duration of each stage, in order, without the stages that an earlier run completed
 */
public record ImportReport(
        long entities,
        long relations,
        int documents,
        long skipped,
        List<Fault> faults,
        boolean changed,
        Map<String, Duration> stages) {

    /** The stage that creates the indexes. */
    static final String INDEX = "index";

    /** {@return the duration of all stages} */
    public Duration total() {
        return stages.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** {@return the duration of all stages except the creation of the indexes} */
    public Duration withoutIndexes() {
        return total().minus(stages.getOrDefault(INDEX, Duration.ZERO));
    }
}
