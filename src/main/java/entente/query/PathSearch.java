package entente.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search for the best chains between two entities, by length. It reads the graph from both ends towards the middle,
 * always on the side that has fewer entities to go on from, and never more of it than the length in hand needs:
 *
 * <p>When the sides have gone {@code a} and {@code b} hops, a chain of {@code a + b + 1} hops has its first {@code a}
 * links among those found from one side and its last {@code b} among those found from the other, so that only the link
 * between the two outermost rings is still to be read; hubs on the rings are then asked for that link and not for all
 * that they are joined to. Belongs to one thread.
 */
final class PathSearch {
    /** Reads links from the graph. */
    interface Links {
        /** {@return the links from these entities, to the targets only unless that is null} */
        List<Link> from(Collection<String> frontier, @Nullable Collection<String> targets);
    }

    /**
     * What a search found.
     *
     * @param best the best chains, at most as many as asked for
     * @param total how many chains there are of the lengths looked at
     * @param cut whether the search gave up before it had seen every chain of the last length
     * @param separate whether no chain of any length joins the ends
     */
    record Result(List<Chain> best, long total, boolean cut, boolean separate) {}

    private final Links links;
    private final int most;
    private final Web web = new Web();
    private final Ring start;
    private final Ring goal;
    private final List<Chain> best = new ArrayList<>();
    private long total;
    private boolean cut;

    PathSearch(String from, String to, int most, Links links) {
        this.links = links;
        this.most = most;
        this.start = new Ring(from, to);
        this.goal = new Ring(to, from);
    }

    /** {@return the best chains, found by looking at longer ones until there are enough} */
    Result run(int maxHops) {
        for (int length = 1; length <= maxHops && best.size() < most && !cut && !isSeparate(); length++) {
            read(length);
            ChainCount found = new ChainCount(most - best.size());
            web.chains(start.end(), goal.end(), length, found);
            best.addAll(found.best());
            total += found.total();
            cut = found.isCut();
        }
        return reached();
    }

    /** {@return what was found up to now} */
    Result reached() {
        return new Result(List.copyOf(best), total, cut, isSeparate());
    }

    /** Reads whatever a chain of that length may be made of. */
    private void read(int length) {
        while (start.hops() + goal.hops() < length - 1 && !isComplete()) {
            smaller().widen(web, links);
        }
        if (!isComplete()) {
            Ring small = smaller();
            web.addAll(links.from(small.frontier(), (small == start ? goal : start).frontier()));
        }
    }

    private Ring smaller() {
        return start.frontier().size() <= goal.frontier().size() ? start : goal;
    }

    /** {@return whether one side has nowhere to go on to, so that every link of every chain has been read} */
    private boolean isComplete() {
        return start.frontier().isEmpty() || goal.frontier().isEmpty();
    }

    private boolean isSeparate() {
        return isComplete() && !start.hasMet() && !goal.hasMet();
    }
}
