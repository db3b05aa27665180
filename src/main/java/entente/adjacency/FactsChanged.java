package entente.adjacency;

import entente.neo4j.Touched;
import java.util.HashSet;
import java.util.Set;

/**
 * Facts or entities of the graph have changed. {@link Adjacency} publishes this event as a Spring application event; a
 * bean receives it with {@code @EventListener}. It is published outside any transaction, so listeners that are bound to
 * one ({@code @TransactionalEventListener}, {@code @ApplicationModuleListener}) do not receive it.
 *
 * <p><b>When.</b> The event is published after the view that shows the change is in place: a listener that asks
 * {@link Adjacency} sees the change or a later state. With the embedded Neo4j there is one event for each committed
 * transaction that touches facts or entities. With a Neo4j outside there is one for each write of this service and of
 * other services that share the log of changes; what others write with statements of their own is part of an event for
 * everything, when the facts are read again.
 *
 * <p><b>Everything.</b> An event for everything replaces the events of single changes when the facts are read into
 * memory for the first time; when they are read again after a change that was too large to follow or could not be
 * followed; each time that all facts are read again from a Neo4j outside; and when a listener is so slow that too many
 * changes wait. A listener that keeps something derived from facts computes it anew.
 *
 * <p><b>Order.</b> Events come one after another, in the order in which the view takes up the changes. That is the
 * order of commits, except for transactions that commit at the same moment and have nothing in common.
 *
 * <p><b>Thread.</b> All events are published on one thread, {@code facts-changed}, and never on that of a writer: a
 * listener that is slow or fails holds up neither writers nor searches, only the events after it. An exception is
 * logged, and publishing goes on with the next event. Listeners that Spring calls after the failed one do not receive
 * that event, which they notice by its missing number.
 *
 * <p><b>Start and end.</b> Nothing is stored. Events that wait when the service stops are dropped; the event for
 * everything after the next start stands for them. With {@code entente.query.adjacency=off} events are published in the
 * same way, since a search then reads the change from Neo4j; the first one, for everything, comes when the service
 * begins to follow changes. Statements that others run on a Neo4j outside are not noticed then.
 *
 * @param number 1 for the first event of this process, then one more for each event
 * @param everything whether anything may have changed; {@code entities} is empty then
 * @param entities ids of entities that were added, deleted or renamed, changed their type, or are an end of a fact that
 *     was added, deleted or changed; after a deletion also ids of other deleted nodes
 */
public record FactsChanged(long number, boolean everything, Set<String> entities) {
    /** Copies the set. */
    public FactsChanged {
        entities = Set.copyOf(entities);
    }

    static FactsChanged of(long number, Touched touched) {
        Set<String> entities = new HashSet<>(touched.entities());
        for (Touched.Pair pair : touched.pairs()) {
            entities.add(pair.subject());
            entities.add(pair.object());
        }
        return new FactsChanged(number, touched.everything(), entities);
    }
}
