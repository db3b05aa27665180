package entente.adjacency;

import entente.neo4j.Touched;
import java.util.HashSet;
import java.util.Set;

/** The changes since a read of all facts began, which must be read again. Used by one thread at a time. */
final class PendingChanges {
    /** With more changes it is faster to read all facts again. */
    private static final int MOST = 100_000;

    private final Set<String> entities = new HashSet<>();
    private final Set<Touched.Pair> pairs = new HashSet<>();

    /** The thread that reads the facts looks at this, and stops when it is set. */
    private volatile boolean everything;

    void add(Touched touched) {
        entities.addAll(touched.entities());
        pairs.addAll(touched.pairs());
        if (touched.everything() || entities.size() + pairs.size() > MOST) {
            everything = true;
            entities.clear();
            pairs.clear();
        }
    }

    boolean everything() {
        return everything;
    }

    /** {@return what was added since the last call} */
    Touched take() {
        var taken = everything ? Touched.all() : new Touched(false, entities, pairs);
        entities.clear();
        pairs.clear();
        return taken;
    }
}
