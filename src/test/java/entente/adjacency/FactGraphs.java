package entente.adjacency;

import static java.util.Objects.requireNonNull;

import entente.neo4j.read.GraphScan;
import entente.neo4j.read.StoredEntity;
import entente.neo4j.read.StoredFact;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Graphs in memory without a Neo4j to read them from. */
public final class FactGraphs implements GraphScan {
    private static final long ROOM = 64L << 20;

    private final Map<String, EntityType> entities = new LinkedHashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(String subject, String object, StoredFact fact) {}

    /** {@return the graph that was read from that scan} */
    public static FactGraph of(GraphScan scan) {
        return GraphBuilder.build(scan, new DetailTable(ROOM), () -> true);
    }

    /** {@return so many places, {@code place1} and on, that lie in {@code hub}} */
    public static FactGraph star(int places) {
        var graph = new FactGraphs().entity("hub", EntityType.PLACE);
        for (int i = 1; i <= places; i++) {
            graph.entity("place" + i, EntityType.PLACE)
                    .fact("place" + i, "hub", RelationType.LOCATED_IN, Modality.STATED, 1);
        }
        return graph.build();
    }

    /** {@return a fact without dates} */
    public static StoredFact fact(long key, RelationType type, Modality modality, int documents) {
        return new StoredFact(key, type, modality, documents, 0.9, null, null, null, null);
    }

    /** Adds an entity, or gives it another type. */
    public FactGraphs entity(String id, EntityType type) {
        entities.put(id, type);
        return this;
    }

    /** Adds facts between the first entity and each other one, all stated by one document. */
    public FactGraphs met(String subject, String... objects) {
        for (String object : objects) {
            fact(subject, object, RelationType.MET, Modality.STATED, 1);
        }
        return this;
    }

    /** Adds a fact between two entities, which are persons when they are new. */
    public FactGraphs fact(String subject, String object, RelationType type, Modality modality, int documents) {
        entities.putIfAbsent(subject, EntityType.PERSON);
        entities.putIfAbsent(object, EntityType.PERSON);
        pairs.add(new Pair(subject, object, fact(pairs.size(), type, modality, documents)));
        return this;
    }

    /** {@return the graph} */
    public FactGraph build() {
        return of(this);
    }

    @Override
    public void entities(EntitySink sink) {
        List<String> ids = List.copyOf(entities.keySet());
        for (int node = 0; node < ids.size(); node++) {
            String id = ids.get(node);
            sink.entity(node, new StoredEntity(id, requireNonNull(entities.get(id)), "The " + id));
        }
    }

    @Override
    public void facts(FactSink sink) {
        List<String> ids = List.copyOf(entities.keySet());
        var nodes = new Object2IntOpenHashMap<String>();
        ids.forEach(id -> nodes.put(id, nodes.size()));
        pairs.forEach(pair -> sink.fact(nodes.getInt(pair.subject()), nodes.getInt(pair.object()), pair.fact()));
    }
}
