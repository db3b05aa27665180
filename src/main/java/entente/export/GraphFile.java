package entente.export;

import java.io.IOException;

/**
 * A file in the making. Entities come first, then relations whose ends have all come, then the end; each is written as it
 * comes, so a file of any size takes the same memory. A file that is not finished is visibly incomplete to its readers.
 */
interface GraphFile {
    void entity(ExportedEntity entity) throws IOException;

    void relation(ExportedRelation relation) throws IOException;

    /** Writes what closes the file and flushes it; the stream stays open. */
    void finish() throws IOException;
}
