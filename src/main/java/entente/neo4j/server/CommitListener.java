package entente.neo4j.server;

import entente.neo4j.Touched;
import entente.ontology.EntityType;
import entente.ontology.RelationType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.NotFoundException;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.event.LabelEntry;
import org.neo4j.graphdb.event.PropertyEntry;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Observes every transaction of the embedded Neo4j and announces what it touched after the commit, before the call that
 * committed it returns.
 */
public final class CommitListener extends TransactionEventListenerAdapter<CommitListener.Collecting> {
    /** After a transaction that touches more, reading everything again is faster. */
    private static final int MOST = 20_000;

    private static final Logger LOG = LoggerFactory.getLogger(CommitListener.class);

    private static final Set<String> FACTS =
            Arrays.stream(RelationType.values()).map(RelationType::name).collect(Collectors.toSet());

    private static final Set<String> NAMES = Set.of("id", "name", "aliases", "identifiers", "documents");

    private static final Label ENTITY = Label.label("Entity");

    private static final Set<String> LABELS = Stream.concat(
                    Stream.of(ENTITY.name()), Arrays.stream(EntityType.values()).map(EntityType::label))
            .collect(Collectors.toSet());

    private final List<Consumer<Touched>> listeners = new CopyOnWriteArrayList<>();

    /** Calls the listener for all commits from now on, including those of running transactions. */
    public void add(Consumer<Touched> listener) {
        listeners.add(listener);
    }

    public void remove(Consumer<Touched> listener) {
        listeners.remove(listener);
    }

    @Override
    public Collecting beforeCommit(TransactionData data, Transaction transaction, GraphDatabaseService database) {
        var touched = new Collecting(data);
        touched.collect();
        return touched;
    }

    @Override
    public void afterCommit(TransactionData data, Collecting collected, GraphDatabaseService database) {
        if (collected.any()) {
            Touched touched = collected.result(database);
            listeners.forEach(listener -> listener.accept(touched));
        }
    }

    /** Collects what a transaction touches, by node, since a concurrent transaction can change the id of a node. */
    static final class Collecting {
        private final TransactionData data;
        private final Set<String> entities = new HashSet<>();
        private final Set<Touched.Pair> pairs = new HashSet<>();

        /** Element ids of the entities. */
        private final Set<String> nodes = new HashSet<>();

        private final Set<Ends> ends = new HashSet<>();
        private final Set<String> others = new HashSet<>();

        /** Previous ids of nodes that were deleted or got another id. */
        private final Map<Node, Set<String>> before = new HashMap<>();

        private record Ends(String start, String end) {}

        Collecting(TransactionData data) {
            this.data = data;
        }

        void collect() {
            data.removedNodeProperties().forEach(this::remember);
            data.assignedNodeProperties().forEach(this::remember);
            data.createdRelationships().forEach(this::add);
            data.deletedRelationships().forEach(this::add);
            data.assignedRelationshipProperties().forEach(property -> add(property.entity()));
            data.removedRelationshipProperties().forEach(property -> add(property.entity()));
            data.assignedNodeProperties().forEach(this::add);
            data.removedNodeProperties().forEach(this::add);
            data.assignedLabels().forEach(this::add);
            data.removedLabels().forEach(this::add);
            addFactsOfChanged();
        }

        boolean any() {
            return !entities.isEmpty() || !pairs.isEmpty() || !nodes.isEmpty() || !ends.isEmpty();
        }

        /** {@return what was touched, with the ids before and after the commit} */
        Touched result(GraphDatabaseService database) {
            if (!full()) {
                try (Transaction now = database.beginTx()) {
                    nodes.forEach(node -> id(now, node).ifPresent(entities::add));
                    ends.forEach(pair -> id(now, pair.start())
                            .ifPresent(subject -> id(now, pair.end())
                                    .ifPresent(object -> pairs.add(new Touched.Pair(subject, object)))));
                    others.forEach(node -> find(now, node).ifPresent(this::addFactsOf));
                } catch (RuntimeException away) {
                    LOG.warn("Cannot determine everything that a transaction touched: {}", String.valueOf(away));
                    return Touched.all();
                }
            }
            return full() ? Touched.all() : new Touched(false, entities, pairs);
        }

        private boolean full() {
            return entities.size() + pairs.size() > MOST;
        }

        private static Optional<Node> find(Transaction transaction, String node) {
            try {
                return Optional.of(transaction.getNodeByElementId(node));
            } catch (NotFoundException gone) {
                return Optional.empty();
            }
        }

        private static Optional<String> id(Transaction transaction, String node) {
            return find(transaction, node)
                    .flatMap(found ->
                            found.getProperty("id", null) instanceof String id ? Optional.of(id) : Optional.empty());
        }

        private void remember(PropertyEntry<Node> property) {
            if (property.key().equals("id") && property.previouslyCommittedValue() instanceof String id) {
                before.computeIfAbsent(property.entity(), any -> new HashSet<>())
                        .add(id);
            }
        }

        /** Adds the facts of nodes that changed their id, or that became or ceased to be an entity. */
        private void addFactsOfChanged() {
            Set<Node> changed = new HashSet<>(before.keySet());
            Stream.concat(stream(data.assignedNodeProperties()), stream(data.removedNodeProperties()))
                    .filter(property -> property.key().equals("id"))
                    .map(PropertyEntry::entity)
                    .forEach(changed::add);
            Stream.concat(stream(data.assignedLabels()), stream(data.removedLabels()))
                    .filter(label -> LABELS.contains(label.label().name()))
                    .map(LabelEntry::node)
                    .forEach(changed::add);
            data.createdNodes().forEach(changed::remove);
            changed.stream().filter(node -> !data.isDeleted(node)).forEach(node -> {
                others.add(node.getElementId());
                addFactsOf(node);
            });
        }

        private static <T> Stream<T> stream(Iterable<T> items) {
            return StreamSupport.stream(items.spliterator(), false);
        }

        private void addFactsOf(Node node) {
            for (Relationship relationship : node.getRelationships()) {
                add(relationship);
            }
        }

        private void add(Relationship relationship) {
            if (full() || !FACTS.contains(relationship.getType().name())) {
                return;
            }
            Node start = relationship.getStartNode();
            Node end = relationship.getEndNode();
            ends.add(new Ends(start.getElementId(), end.getElementId()));
            Set<String> objects = ids(end);
            for (String subject : ids(start)) {
                objects.forEach(object -> pairs.add(new Touched.Pair(subject, object)));
            }
        }

        /** Ignores other properties, such as locks, which change with every document and are not cached. */
        private void add(PropertyEntry<Node> property) {
            if (NAMES.contains(property.key())
                    && (data.isDeleted(property.entity()) || property.entity().hasLabel(ENTITY))) {
                addEntity(property.entity());
            }
        }

        private void add(LabelEntry label) {
            if (LABELS.contains(label.label().name())) {
                addEntity(label.node());
            }
        }

        private void addEntity(Node node) {
            if (!full()) {
                nodes.add(node.getElementId());
                entities.addAll(ids(node));
            }
        }

        /** {@return the current id of the node and those before this transaction} */
        private Set<String> ids(Node node) {
            Set<String> old = before.getOrDefault(node, Set.of());
            if (data.isDeleted(node) || !(node.getProperty("id", null) instanceof String id)) {
                return old;
            }
            var ids = new HashSet<>(old);
            ids.add(id);
            return ids;
        }
    }
}
