package entente.query;

import entente.adjacency.FactGraph;
import entente.adjacency.FactTable;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A {@link FactFilter} compiled for one view of the graph: each test takes a few integer comparisons. */
public final class FactTest {
    private final FactGraph graph;
    private final FactTable facts;
    private final int types;
    private final boolean anyType;
    private final int relations;
    private final int modalities;
    private final int minDocuments;
    private final boolean dated;
    private final boolean certain;
    private final boolean open;
    private final int since;
    private final int until;
    private final IntSet avoid;

    /** Compiles the filter. */
    public FactTest(FactGraph graph, FactFilter filter) {
        this.graph = graph;
        this.facts = graph.facts();
        this.types = filter.types().bits();
        this.anyType = holdsAll(types, EntityType.values().length);
        this.relations = filter.relations().bits();
        this.modalities = Choice.only(filter.modalities()).bits();
        this.minDocuments = filter.minDocuments();
        this.dated = !filter.time().open();
        this.open = !dated
                && holdsAll(relations, RelationType.values().length)
                && holdsAll(modalities, Modality.values().length);
        this.certain = filter.time().reading() == DateReading.CERTAIN;
        this.since = day(filter.time().since(), Integer.MIN_VALUE);
        this.until = day(filter.time().until(), Integer.MAX_VALUE);
        this.avoid = new IntOpenHashSet();
        filter.avoid().forEach(id -> avoid.add(graph.find(id)));
        filter.doubtful().forEach(id -> avoid.add(graph.find(id)));
    }

    /** {@return whether the fact passes the filter} */
    public boolean passes(int fact) {
        // If every fact passes, skip the memory access to the fact, which would take most of the time.
        return open && facts.fewestDocuments() >= minDocuments || fits(fact);
    }

    private boolean fits(int fact) {
        return (relations >> facts.typeNumber(fact) & 1) != 0
                && (modalities >> facts.modalityNumber(fact) & 1) != 0
                && facts.documents(fact) >= minDocuments
                && (!dated || (certain ? isCertain(fact) : isPossible(fact)));
    }

    /** {@return whether the entity may be an intermediate or surrounding entity} */
    public boolean mayVisit(int entity) {
        return (anyType || (types >> graph.type(entity).ordinal() & 1) != 0)
                && (avoid.isEmpty() || !avoid.contains(entity));
    }

    private boolean isPossible(int fact) {
        boolean begins = facts.begins(fact);
        boolean ends = facts.ends(fact);
        return (begins || ends)
                && (!begins || facts.earliestBegin(fact) <= until)
                && (!ends || facts.latestEnd(fact) >= since);
    }

    private boolean isCertain(int fact) {
        boolean ends = facts.ends(fact);
        if (!facts.begins(fact)) {
            return ends && facts.earliestEnd(fact) >= since && facts.latestEnd(fact) <= until;
        }
        return facts.latestBegin(fact) <= until && (!ends || facts.earliestEnd(fact) >= since);
    }

    private static boolean holdsAll(int bits, int count) {
        return Integer.numberOfTrailingZeros(~bits) >= count;
    }

    private static int day(@Nullable LocalDate day, int otherwise) {
        return day == null ? otherwise : Math.toIntExact(day.toEpochDay());
    }
}
