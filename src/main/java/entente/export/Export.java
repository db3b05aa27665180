package entente.export;

import java.io.IOException;
import java.io.OutputStream;

/** A part of the graph, or all of it, that waits to be written. */
@FunctionalInterface
public interface Export {
    /**
     * Writes the part as it is now. The first row is read before the first byte is written, so that a fault of the query
     * leaves nothing half-written; afterwards rows are written as they are read. The stream stays open.
     *
     * @throws IOException when the stream takes no more, and the query has ended then; some formats throw it unchecked
     * @throws entente.query.NotFound when an entity that was asked for by its id is not there
     * @throws entente.query.TooSlow when it takes longer than {@code entente.export.timeout}
     */
    void write(ExportFormat format, OutputStream out) throws IOException;
}
