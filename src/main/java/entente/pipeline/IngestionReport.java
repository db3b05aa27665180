package entente.pipeline;

import entente.graph.Written;
import java.util.List;
import java.util.Map;

/**
 * What became of a corpus.
 *
 * @param read how many documents were read, by status; a status without any is left out
 * @param faults what failed, in the order in which it did
 */
public record IngestionReport(Map<Written.Status, Integer> read, List<Fault> faults) {
    /** Copies the collections. */
    public IngestionReport {
        read = Map.copyOf(read);
        faults = List.copyOf(faults);
    }

    /** {@return the number of documents that ended with that status} */
    public int count(Written.Status status) {
        return read.getOrDefault(status, 0);
    }

    /**
     * A source that failed.
     *
     * @param source its name
     * @param code the stable code of the fault
     * @param message what is wrong, and what would be right
     */
    public record Fault(String source, String code, String message) {}
}
