package entente.export;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/**
 * Writes rows as they are read. Other transactions may write meanwhile, so a relation may lead to an entity that was not
 * there when the entities were read; it is left out, since no reader would know what to do with it. For this, eight bytes
 * of each entity's id are kept, some 16 MB for a million entities: two ids that agree in these could let such a relation
 * through, nothing worse.
 */
final class RowExport {
    private final LongSet written = new LongOpenHashSet();

    void write(GraphRows rows, ExportFormat format, OutputStream out) throws IOException {
        Iterator<ExportedEntity> entities = rows.entities();
        boolean hasMore = entities.hasNext();
        GraphFile file = format.open(out);
        while (hasMore) {
            ExportedEntity entity = entities.next();
            written.add(digest(entity.id()));
            file.entity(entity);
            hasMore = entities.hasNext();
        }
        Iterator<ExportedRelation> relations = rows.relations();
        while (relations.hasNext()) {
            ExportedRelation relation = relations.next();
            if (isWritten(relation.subject()) && isWritten(relation.object())) {
                file.relation(relation);
            }
        }
        file.finish();
    }

    private boolean isWritten(ExportedRelation.End end) {
        return written.contains(digest(end.id()));
    }

    /** FNV-1a over UTF-16 units, with 64 bits. */
    private static long digest(String id) {
        long digest = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            digest = (digest ^ id.charAt(i)) * 0x100000001b3L;
        }
        return digest;
    }
}
