package entente.export;

import java.io.IOException;
import java.io.OutputStream;

/** An export of the whole graph or a part of it. */
@FunctionalInterface
public interface Export {
    /**
     * Writes the current state of the graph. The first row is read before the first byte is written, so that a failed
     * query writes nothing. Further rows are written as they are read. The stream stays open.
     *
     * @throws IOException if writing to the stream fails, which also ends the query; some formats throw it unchecked
     * @throws entente.query.NotFound if a requested entity does not exist
     * @throws entente.query.TooSlow if it takes longer than {@code entente.export.timeout}
     */
    void write(ExportFormat format, OutputStream out) throws IOException;
}
