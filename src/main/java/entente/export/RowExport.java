package entente.export;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;

/**
 * Writes rows as they are read. Because of concurrent writes, a relation may lead to an entity that did not exist when
 * the entities were read. Such a relation is left out. To detect it, an 8-byte hash of each entity id is kept, about 16
 * MB for a million entities. A hash collision could let such a relation through.
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
