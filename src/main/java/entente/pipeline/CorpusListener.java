package entente.pipeline;

import entente.graph.Written;

/** Is told what becomes of each source of a corpus, as it happens, one at a time. */
public interface CorpusListener {
    /** A source was read. */
    void read(String source, Written.Status status);

    /** A source failed; the others go on. */
    void failed(IngestionReport.Fault fault);
}
