package entente.export;

import java.io.IOException;

/**
 * Writes a file of an export: first entities, then relations between these entities, then the end. Items are written
 * immediately, so memory use does not depend on the size of the file. Readers can detect an unfinished file.
 */
interface GraphFile {
    void entity(ExportedEntity entity) throws IOException;

    void relation(ExportedRelation relation) throws IOException;

    /** Writes the end of the file and flushes it. The stream stays open. */
    void finish() throws IOException;
}
