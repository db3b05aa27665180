package entente.graph;

import entente.ontology.EntityType;
import entente.ontology.RelationType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.event.LabelEntry;
import org.neo4j.graphdb.event.PropertyEntry;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListenerAdapter;

/**
 * Sees every transaction of the Neo4j within this process, whoever runs it, and tells what it touched after it is
 * committed and before its caller hears so.
 */
final class CommitListener extends TransactionEventListenerAdapter<Touched> {
    /** A transaction that touches more is better followed by reading all again. */
    private static final int MOST = 20_000;

    private static final Set<String> FACTS =
            Arrays.stream(RelationType.values()).map(RelationType::name).collect(Collectors.toSet());

    private static final Set<String> NAMES = Set.of("id", "name", "aliases");

    private static final Label ENTITY = Label.label("Entity");

    private static final Set<String> LABELS = Stream.concat(
                    Stream.of(ENTITY.name()), Arrays.stream(EntityType.values()).map(EntityType::label))
            .collect(Collectors.toSet());

    private final List<Consumer<Touched>> listeners = new CopyOnWriteArrayList<>();

    /** Tells the listener of whatever is committed from now on, also by transactions that have begun already. */
    void add(Consumer<Touched> listener) {
        listeners.add(listener);
    }

    void remove(Consumer<Touched> listener) {
        listeners.remove(listener);
    }

    @Override
    public @Nullable Touched beforeCommit(
            TransactionData data, Transaction transaction, GraphDatabaseService database) {
        var touched = new Collecting(data);
        touched.collect();
        return touched.result();
    }

    @Override
    public void afterCommit(TransactionData data, @Nullable Touched touched, GraphDatabaseService database) {
        if (touched != null && !touched.nothing()) {
            listeners.forEach(listener -> listener.accept(touched));
        }
    }

    private static final class Collecting {
        private final TransactionData data;
        private final Set<String> entities = new HashSet<>();
        private final Set<Touched.Pair> pairs = new HashSet<>();

        /** Ids that nodes had before, for those that are gone or are called otherwise now. */
        private final Map<Node, Set<String>> before = new HashMap<>();

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
            before.keySet().stream().filter(node -> !data.isDeleted(node)).forEach(this::addFactsOf);
        }

        Touched result() {
            return full() ? Touched.all() : new Touched(false, entities, pairs);
        }

        private boolean full() {
            return entities.size() + pairs.size() > MOST;
        }

        private void remember(PropertyEntry<Node> property) {
            if (property.key().equals("id") && property.previouslyCommittedValue() instanceof String id) {
                before.computeIfAbsent(property.entity(), any -> new HashSet<>())
                        .add(id);
            }
        }

        /** Who takes another's id takes his place in every fact. */
        private void addFactsOf(Node renamed) {
            for (Relationship relationship : renamed.getRelationships()) {
                add(relationship);
            }
        }

        private void add(Relationship relationship) {
            if (full() || !FACTS.contains(relationship.getType().name())) {
                return;
            }
            Set<String> objects = ids(relationship.getEndNode());
            for (String subject : ids(relationship.getStartNode())) {
                objects.forEach(object -> pairs.add(new Touched.Pair(subject, object)));
            }
        }

        /** Counts of documents and locks change with every document; no copy holds them. */
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
                entities.addAll(ids(node));
            }
        }

        /** {@return the id that the node has, and those that it had before this transaction} */
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
