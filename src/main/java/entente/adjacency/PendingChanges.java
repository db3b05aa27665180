package entente.adjacency;

import entente.neo4j.Touched;
import java.util.HashSet;
import java.util.Set;

/** What has been touched since the facts began to be read, and must be read again. Used by one thread at a time. */
final class PendingChanges {
    /** With more than this it is quicker to read all facts again. */
    private static final int MOST = 100_000;

    private final Set<String> entities = new HashSet<>();
    private final Set<Touched.Pair> pairs = new HashSet<>();

    /** Read by the thread that reads the facts, which then gives up. */
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

    /** {@return what has been added since it was last taken} */
    Touched take() {
        var taken = everything ? Touched.all() : new Touched(false, entities, pairs);
        entities.clear();
        pairs.clear();
        return taken;
    }
}
