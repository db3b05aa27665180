package entente.linking;

import entente.document.Document;
import entente.extraction.Extraction;
import entente.graph.Graph;
import entente.graph.identity.NameLinks;
import entente.identity.DocumentCounts;
import entente.identity.Identities;
import entente.identity.LocalEntity;
import entente.identity.NamedThing;
import entente.identity.decision.IdentityResolver;
import entente.identity.evidence.NameParsers;
import entente.neo4j.WriteTransaction;
import entente.ontology.EntityType;
import entente.resolution.Units;
import entente.resolution.Units.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Links what a new document names with the graph: it compares each person and organization with the few entities that
 * share words of its name, in the documents that name them. Places need no such comparison, because their plain name already
 * tells namesakes such as states and cities apart; they are compared with reference lists only. Safe for use by many
 * threads.
 */
@Component
public class Linker {
    private final Graph graph;
    private final Units units;
    private final EntityCandidates candidates;
    private final IdentityResolver resolver;

    Linker(Graph graph, NameParsers parsers) {
        this.graph = graph;
        this.units = new Units(parsers);
        this.candidates = new EntityCandidates(units);
        this.resolver = new IdentityResolver(parsers);
    }

    /** {@return how the names of the document are linked} Changes nothing. */
    public NameLinks link(Document document, Extraction extraction) {
        List<Unit> own = units.of(document.id(), extraction, document.text());
        List<Unit> asked = own.stream()
                .filter(unit -> !unit.unmistakable() && unit.local().type() != EntityType.PLACE)
                .toList();
        return graph.read(transaction -> {
            List<Candidate> others = new ArrayList<>();
            List<Unit> linked = new ArrayList<>(asked);
            if (!asked.isEmpty()) {
                others.addAll(candidates.find(transaction, document.id(), asked));
            }
            addListed(transaction, own, linked, others);
            if (others.isEmpty()) {
                return NameLinks.NONE;
            }
            List<LocalEntity> all = new ArrayList<>();
            linked.forEach(unit -> all.add(unit.local()));
            others.forEach(candidate -> all.add(candidate.local()));
            Identities identities = resolver.resolve(all, counts(transaction, own));
            return new Linking(document.id(), linked, others).links(identities);
        });
    }

    /** Adds the places and unmistakable names of the document that reference lists have, with the entities of these. */
    private static void addListed(
            WriteTransaction transaction, List<Unit> own, List<Unit> linked, List<Candidate> others) {
        List<Unit> rest = own.stream().filter(unit -> !linked.contains(unit)).toList();
        if (rest.isEmpty()) {
            return;
        }
        Set<String> names = new HashSet<>();
        Set<String> entities = new TreeSet<>();
        List<String> ids =
                rest.stream().map(unit -> unit.entity().id()).distinct().toList();
        transaction.list("find-reference-names", Map.of("ids", ids)).forEach(row -> {
            names.add(row.get("id").asString());
            entities.add(row.get("entity").asString());
        });
        others.forEach(candidate -> entities.remove(candidate.sense()));
        rest.stream().filter(unit -> names.contains(unit.entity().id())).forEach(linked::add);
        others.addAll(EntityCandidates.ofTable(transaction, entities));
    }

    /** {@return in how many documents of the graph these things are named} */
    static DocumentCounts counts(WriteTransaction transaction, List<Unit> own) {
        Map<String, Unit> byId = own.stream()
                .collect(Collectors.toMap(unit -> unit.entity().id(), Function.identity(), (one, same) -> one));
        var row = transaction
                .list("count-naming-documents", Map.of("ids", List.copyOf(byId.keySet())))
                .getFirst();
        Map<NamedThing, Long> naming = new HashMap<>();
        row.get("naming").values().forEach(pair -> {
            Unit unit = byId.get(pair.get(0).asString());
            if (unit != null) {
                naming.put(
                        new NamedThing(unit.local().type(), unit.local().name()),
                        pair.get(1).asLong());
            }
        });
        return new DocumentCounts(row.get("documents").asLong(), naming);
    }
}
