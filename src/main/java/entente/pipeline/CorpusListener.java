package entente.pipeline;

import entente.graph.Written;

/** Receives the result of each source of a corpus as it happens. Calls do not overlap. */
public interface CorpusListener {
    /** Called after a source was ingested. */
    void read(String source, Written.Status status);

    /** Called after a source failed. The others continue. */
    void failed(IngestionReport.Fault fault);
}
