package entente.bulk.row;

import java.util.Iterator;

/** Checked tables that a graph is made from. All methods are safe for use by many threads. */
public interface ImportSource {
    /** {@return how many entities there are} */
    int entityCount();

    /** {@return how many relations there are} */
    long relationCount();

    /** {@return how many blocks of rows state them} */
    int blockCount();

    /** {@return the entities in the order of their numbers, read anew by each call} */
    Iterator<ImportedEntity> entities();

    /** {@return a block with its relations, read anew by each call} */
    ImportedBlock block(int number);

    /** {@return the same block without its relations, which takes less time} */
    ImportedBlock rows(int number);

    /** {@return how long the tables are} */
    long bytes();
}
