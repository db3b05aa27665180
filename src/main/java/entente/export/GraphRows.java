package entente.export;

import java.util.Iterator;

/** What is to be exported, read as it is asked for. The relations may be asked for once the entities have ended. */
interface GraphRows extends AutoCloseable {
    Iterator<ExportedEntity> entities();

    Iterator<ExportedRelation> relations();

    @Override
    void close();
}
