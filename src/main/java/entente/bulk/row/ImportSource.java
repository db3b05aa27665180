package entente.bulk.row;

import java.util.Iterator;

/** Checked tables to import. All methods are safe for use by many threads. */
public interface ImportSource {
    /** {@return the number of entities} */
    int entityCount();

    /** {@return the number of relations} */
    long relationCount();

    /** {@return the number of blocks of rows} */
    int blockCount();

    /** {@return the entities in the order of their numbers; each call reads the table again} */
    Iterator<ImportedEntity> entities();

    /** {@return a block with its relations; each call reads it again} */
    ImportedBlock block(int number);

    /** {@return the block without its relations, which is faster} */
    ImportedBlock rows(int number);

    /** {@return the size of the tables in bytes} */
    long bytes();
}
