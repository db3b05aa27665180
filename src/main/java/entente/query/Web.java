package entente.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The part of the graph that a search has read: for each two entities the best link that joins them. Belongs to one
 * thread.
 */
final class Web {
    private final Map<String, Map<String, Link>> links = new HashMap<>();
    private final Set<String> read = new HashSet<>();

    /** Reads all links of those entities that have not been read yet. */
    void readAll(Collection<String> entities, PathSearch.Links graph) {
        List<String> unread = entities.stream().filter(read::add).toList();
        if (!unread.isEmpty()) {
            addAll(graph.from(unread, null));
        }
    }

    void addAll(Collection<Link> found) {
        for (Link link : found) {
            add(link);
            add(link.reversed());
        }
    }

    /** {@return the entities that a link leads to from this one} */
    Set<String> around(String entity) {
        return links.getOrDefault(entity, Map.of()).keySet();
    }

    /** Counts the chains of exactly that many links that visit no entity twice. */
    void chains(String from, String to, int length, ChainCount found) {
        Map<String, Integer> left = distances(to, length);
        if (left.getOrDefault(from, Integer.MAX_VALUE) <= length) {
            new Walk(to, length, left, found).goOn(from);
        }
    }

    private void add(Link link) {
        links.computeIfAbsent(link.near(), near -> new HashMap<>())
                .merge(link.far(), link, (one, other) -> Link.BEST_FIRST.compare(one, other) <= 0 ? one : other);
    }

    /** {@return how many links each entity within that many is away from the goal} */
    private Map<String, Integer> distances(String goal, int most) {
        Map<String, Integer> distances = new HashMap<>(Map.of(goal, 0));
        Deque<String> queue = new ArrayDeque<>(List.of(goal));
        while (!queue.isEmpty()) {
            String near = queue.remove();
            int next = distances.getOrDefault(near, 0) + 1;
            for (String far : next <= most ? around(near) : Set.<String>of()) {
                if (distances.putIfAbsent(far, next) == null) {
                    queue.add(far);
                }
            }
        }
        return distances;
    }

    /** A walk that tries every link which can still reach the goal in time, and goes back where it cannot go on. */
    private final class Walk {
        private final String goal;
        private final int length;
        private final Map<String, Integer> left;
        private final ChainCount found;
        private final List<Link> taken = new ArrayList<>();
        private final Set<String> visited = new HashSet<>();

        Walk(String goal, int length, Map<String, Integer> left, ChainCount found) {
            this.goal = goal;
            this.length = length;
            this.left = left;
            this.found = found;
        }

        void goOn(String here) {
            visited.add(here);
            for (Link link : links.getOrDefault(here, Map.of()).values()) {
                if (!found.mayGoOn()) {
                    break;
                }
                if (canTake(link)) {
                    taken.add(link);
                    if (link.far().equals(goal)) {
                        found.add(Chain.of(taken));
                    } else {
                        goOn(link.far());
                    }
                    taken.removeLast();
                }
            }
            visited.remove(here);
        }

        private boolean canTake(Link link) {
            int rest = length - taken.size() - 1;
            boolean isGoal = link.far().equals(goal);
            return isGoal ? rest == 0 : !visited.contains(link.far()) && left.getOrDefault(link.far(), length) <= rest;
        }
    }
}
