package entente.query;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** How far a search has come from one end: the entities of the last hop, and all before. Belongs to one thread. */
final class Ring {
    private final String end;
    private final String otherEnd;
    private final Set<String> seen = new HashSet<>();
    private Set<String> frontier;
    private int hops;

    Ring(String end, String otherEnd) {
        this.end = end;
        this.otherEnd = otherEnd;
        this.frontier = Set.of(end);
        seen.add(end);
    }

    /** Goes one hop further. */
    void widen(Web web, PathSearch.Links links) {
        web.readAll(frontier, links);
        Set<String> next = new LinkedHashSet<>();
        for (String near : frontier) {
            for (String far : web.around(near)) {
                // A chain ends where it meets the other end, so the search does not go on from there.
                if (seen.add(far) && !far.equals(otherEnd)) {
                    next.add(far);
                }
            }
        }
        frontier = next;
        hops++;
    }

    String end() {
        return end;
    }

    /** {@return the entities from which the search goes on} */
    Set<String> frontier() {
        return frontier;
    }

    /** {@return how many hops all links from this end have been read for} */
    int hops() {
        return hops;
    }

    /** {@return whether the other end was reached} */
    boolean hasMet() {
        return seen.contains(otherEnd);
    }
}
