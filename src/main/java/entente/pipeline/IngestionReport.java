package entente.pipeline;

import entente.graph.Written;
import java.util.List;
import java.util.Map;

/**
 * The result of ingesting a corpus.
 *
 * @param read number of ingested documents by status, without statuses that did not occur
 * @param faults sources that failed, in the order of failure
 */
public record IngestionReport(Map<Written.Status, Integer> read, List<Fault> faults) {
    /** Copies the collections. */
    public IngestionReport {
        read = Map.copyOf(read);
        faults = List.copyOf(faults);
    }

    /** {@return the number of documents with that status} */
    public int count(Written.Status status) {
        return read.getOrDefault(status, 0);
    }

    /**
     * A source that failed.
     *
     * @param source name of the source
     * @param code stable code of the fault
     * @param message what is wrong and how to correct it
     */
    public record Fault(String source, String code, String message) {}
}
