package entente.adjacency;

import static entente.neo4j.read.ReadTransaction.parameters;

import entente.neo4j.Row;
import entente.neo4j.Touched;
import entente.neo4j.read.ReadTransaction;
import entente.neo4j.read.StoredEntity;
import entente.neo4j.read.StoredFact;
import entente.ontology.RelationType;
import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads again what a transaction touched, and makes the view with it. Belongs to one update. */
final class GraphUpdate {
    private final MemoryGraph old;
    private final ReadTransaction reading;
    private final Int2ObjectOpenHashMap<RowChange> rows = new Int2ObjectOpenHashMap<>();

    /** The facts added by Neo4j's number of them. */
    private final Long2IntOpenHashMap added = new Long2IntOpenHashMap();

    /** The facts to add, each once, by Neo4j's name of it. */
    private final Map<String, Row> found = new LinkedHashMap<>();

    /** What changes in the links of one entity. */
    private record RowChange(IntSet without, LongArrayList added) {
        RowChange() {
            this(new IntOpenHashSet(), new LongArrayList());
        }

        long[] apply(Links links) {
            var row = new LongArrayList(links.size() + added.size());
            for (int place = links.from(); place < links.to(); place++) {
                if (!without.contains(links.neighbour(place))) {
                    row.add(links.cells()[place]);
                }
            }
            row.addAll(added);
            long[] cells = row.toLongArray();
            Arrays.sort(cells);
            return cells;
        }
    }

    private GraphUpdate(MemoryGraph old, ReadTransaction reading) {
        this.old = old;
        this.reading = reading;
    }

    /** {@return the view in which all that was touched is as Neo4j has it now} */
    static MemoryGraph of(MemoryGraph old, Touched touched, ReadTransaction reading) {
        var update = new GraphUpdate(old, reading);
        update.readEntities(touched);
        update.readPairs(touched.pairs());
        return update.result();
    }

    private void readEntities(Touched touched) {
        Set<String> ids = new HashSet<>(touched.entities());
        for (Touched.Pair pair : touched.pairs()) {
            addUnknown(pair.subject(), ids);
            addUnknown(pair.object(), ids);
        }
        if (ids.isEmpty()) {
            return;
        }
        Set<String> came = new HashSet<>();
        for (Row row : reading.list("get-entities", parameters("ids", ids))) {
            StoredEntity.find(row).ifPresent(entity -> {
                if (old.find(entity.id()) == FactGraph.NONE) {
                    came.add(entity.id());
                }
                old.entities().put(row.elementNumber("key"), entity);
                ids.remove(entity.id());
            });
        }
        ids.forEach(this::remove);
        readAround(came);
    }

    private void addUnknown(String id, Set<String> ids) {
        if (old.find(id) == FactGraph.NONE) {
            ids.add(id);
        }
    }

    private void remove(String id) {
        int entity = old.entities().find(id);
        if (entity != FactGraph.NONE) {
            Links links = old.links(entity);
            for (int place = links.from(); place < links.to(); place++) {
                cut(entity, links.neighbour(place));
            }
            old.entities().remove(entity);
        }
    }

    private void readAround(Collection<String> came) {
        if (!came.isEmpty()) {
            find(reading.list("list-facts-around", parameters("entities", came)));
        }
    }

    /** Either order of two entities asks for the same facts. */
    private void readPairs(Set<Touched.Pair> touched) {
        Map<Set<String>, List<String>> pairs = new HashMap<>();
        for (Touched.Pair pair : touched) {
            if (!pair.subject().equals(pair.object())) {
                pairs.put(Set.of(pair.subject(), pair.object()), List.of(pair.subject(), pair.object()));
            }
        }
        if (!pairs.isEmpty()) {
            pairs.values()
                    .forEach(pair ->
                            cut(old.entities().find(pair.get(0)), old.entities().find(pair.get(1))));
            find(reading.list("list-facts-between", parameters("pairs", List.copyOf(pairs.values()))));
        }
    }

    private void find(List<Row> facts) {
        facts.forEach(fact -> found.put(fact.text("key"), fact));
    }

    /** Takes all links between two entities. */
    private void cut(int one, int other) {
        if (one != FactGraph.NONE && other != FactGraph.NONE) {
            row(one).without().add(other);
            row(other).without().add(one);
        }
    }

    private void add(Row row) {
        int subject = present(row.values().get("subject"));
        int object = present(row.values().get("object"));
        // An entity that came after they were read is heard of by itself, with its facts.
        if (subject != object && subject != FactGraph.NONE && object != FactGraph.NONE) {
            StoredFact stored = StoredFact.of(row);
            int fact = old.facts().add(stored);
            added.put(stored.key(), fact);
            row(subject).added().add(Links.cell(object, fact, true));
            row(object).added().add(Links.cell(subject, fact, false));
        }
    }

    private void addDetails() {
        if (!added.isEmpty() && old.details().hasRoom()) {
            reading.facts(added.keySet().toLongArray())
                    .forEach(fact -> old.details().add(added.get(fact.key()), fact.details()));
        }
    }

    /** {@return the number of the entity, or {@link FactGraph#NONE} when it is no entity, such as a node of no type} */
    private int present(@Nullable Object id) {
        int entity = id instanceof String text ? old.entities().find(text) : FactGraph.NONE;
        return entity != FactGraph.NONE && old.entities().has(entity) ? entity : FactGraph.NONE;
    }

    private RowChange row(int entity) {
        return rows.computeIfAbsent(entity, any -> new RowChange());
    }

    private MemoryGraph result() {
        found.values().forEach(this::add);
        addDetails();
        var changed = old.changed().clone();
        int[] more = new int[RelationType.values().length];
        rows.forEach((entity, change) -> {
            Links links = old.links(entity);
            long[] row = change.apply(links);
            changed.put((int) entity, row);
            count(links, more, -1);
            count(new Links(row, 0, row.length), more, 1);
        });
        return new MemoryGraph(
                old.entities(),
                old.facts(),
                old.details(),
                old.entities().size(),
                old.cells(),
                old.starts(),
                changed,
                old.census().with(more));
    }

    /** Each fact is counted at its subject. */
    private void count(Links links, int[] byType, int step) {
        for (int place = links.from(); place < links.to(); place++) {
            if (links.outward(place)) {
                byType[old.facts().typeNumber(links.fact(place))] += step;
            }
        }
    }
}
