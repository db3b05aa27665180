package entente.export;

import java.util.Iterator;

/** The rows of an export, read lazily. The entities must be read to the end before the relations. */
interface GraphRows extends AutoCloseable {
    Iterator<ExportedEntity> entities();

    Iterator<ExportedRelation> relations();

    @Override
    void close();
}
