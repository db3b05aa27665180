package entente.linking;

import entente.graph.Effect;
import entente.graph.Graph;
import entente.graph.Rewriting;
import entente.graph.identity.IdentityUpdate;
import entente.graph.identity.NameLinks;
import entente.graph.identity.SenseJudgement;
import entente.identity.LocalEntity;
import entente.identity.decision.IdentityResolver;
import entente.identity.evidence.NameParsers;
import entente.neo4j.WriteTransaction;
import entente.ontology.EntityType;
import entente.ontology.Verdict;
import entente.resolution.Units;
import entente.resolution.Units.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/**
 * Links the entities of a reference list with what the graph knows: by identifiers, and by the same judgements that link the
 * names of documents. It remembers which names denote one of them wherever they stand, so that documents that come later find
 * it. Safe for use by many threads.
 */
@Component
public class ReferenceLinker {
    private static final int BATCH = 50;

    private final Graph graph;
    private final Rewriting rewriting;
    private final Units units;
    private final EntityCandidates candidates;
    private final IdentityResolver resolver;

    ReferenceLinker(Graph graph, Rewriting rewriting, NameParsers parsers) {
        this.graph = graph;
        this.rewriting = rewriting;
        this.units = new Units(parsers);
        this.candidates = new EntityCandidates(units);
        this.resolver = new IdentityResolver(parsers);
    }

    /**
     * What was judged.
     *
     * @param same number of pairs that are the same
     * @param different number of pairs that look alike and are not
     * @param unsure number of pairs that a person should judge
     * @param effect what that changed
     */
    public record Outcome(int same, int different, int unsure, Effect effect) {}

    /** An entity that has identifiers. */
    private record Identified(String id, EntityType type) {}

    /** {@return the entities of the list that are new or have changed since they were linked} */
    public List<String> pending(String list) {
        return graph.read(transaction -> transaction.list("list-unlinked-entities", Map.of("list", list)).stream()
                .map(row -> row.get("id").asString())
                .toList());
    }

    /**
     * {@return what was judged} What identifiers told about these entities before gives way, and so does what is judged again.
     *
     * @param list name of the list
     * @param ids entities of the list, as {@link #pending} lists them
     * @param progress receives how many of them are done
     */
    public Outcome link(String list, List<String> ids, LongConsumer progress) {
        boolean others = graph.read(transaction -> transaction
                .list("has-other-entities", Map.of("list", list))
                .getFirst()
                .get("others")
                .asBoolean());
        Map<String, List<Identified>> byIdentifier = others ? byIdentifier(list) : Map.of();
        Map<Verdict, Integer> counts = new HashMap<>();
        for (int first = 0; first < ids.size(); first += BATCH) {
            List<String> batch = ids.subList(first, Math.min(ids.size(), first + BATCH));
            graph.change(transaction -> link(transaction, list, batch, others, byIdentifier))
                    .forEach(judgement -> counts.merge(judgement.verdict(), 1, Integer::sum));
            progress.accept(first + batch.size());
        }
        return new Outcome(
                counts.getOrDefault(Verdict.SAME, 0),
                counts.getOrDefault(Verdict.DIFFERENT, 0),
                counts.getOrDefault(Verdict.UNSURE, 0),
                rewriting.all());
    }

    private Map<String, List<Identified>> byIdentifier(String list) {
        Map<String, List<Identified>> found = new HashMap<>();
        graph.read(transaction -> transaction.list("list-identified-entities", Map.of("list", list)))
                .forEach(row -> {
                    var entity = new Identified(
                            row.get("id").asString(),
                            EntityType.find(row.get("type").asString()).orElseThrow());
                    row.get("identifiers")
                            .asList(Value::asString)
                            .forEach(identifier -> found.computeIfAbsent(identifier, key -> new ArrayList<>())
                                    .add(entity));
                });
        return found;
    }

    private List<SenseJudgement> link(
            WriteTransaction transaction,
            String list,
            List<String> ids,
            boolean others,
            Map<String, List<Identified>> byIdentifier) {
        List<Candidate> entities = EntityCandidates.ofTable(transaction, ids);
        List<Unit> asked = units.of(entities.stream().map(Candidate::local).toList());
        saveNames(transaction, entities, asked);
        transaction.change("mark-linked", Map.of("ids", ids));
        if (!others) {
            return List.of();
        }
        Map<String, SenseJudgement> judgements = new LinkedHashMap<>();
        entities.forEach(entity -> byIdentifier(entity, byIdentifier)
                .forEach(judgement -> judgements.put(judgement.left() + " " + judgement.right(), judgement)));
        byName(transaction, list, entities, asked)
                .forEach(judgement -> judgements.putIfAbsent(judgement.left() + " " + judgement.right(), judgement));
        Set<String> senses = new HashSet<>();
        var judged = Map.<String, Object>of("ids", ids, "reason", ByIdentifier.REASON);
        transaction.list("remove-machine-judgements", judged).forEach(row -> {
            senses.add(row.get("left").asString());
            senses.add(row.get("right").asString());
        });
        transaction
                .list("list-identities", Map.of("ids", ids))
                .forEach(row -> senses.add(row.get("id").asString()));
        var update = new IdentityUpdate(transaction);
        List<SenseJudgement> found = List.copyOf(judgements.values());
        update.save(new NameLinks(Map.of(), Map.of(), found));
        if (!senses.isEmpty()) {
            update.update(senses);
        }
        return found;
    }

    private static List<SenseJudgement> byIdentifier(Candidate entity, Map<String, List<Identified>> known) {
        return entity.identifiers().stream()
                .flatMap(identifier -> known.getOrDefault(identifier, List.of()).stream()
                        .filter(other -> other.type() == entity.local().type()
                                && !other.id().equals(entity.sense()))
                        .flatMap(other -> ByIdentifier.judge(
                                entity.sense(), entity.identifiers(), other.id(), List.of(identifier), other.type())
                                .stream()))
                .toList();
    }

    private List<SenseJudgement> byName(
            WriteTransaction transaction, String list, List<Candidate> entities, List<Unit> asked) {
        List<Candidate> others = candidates.findOutside(transaction, list, asked);
        if (others.isEmpty()) {
            return List.of();
        }
        List<LocalEntity> all = new ArrayList<>();
        asked.forEach(unit -> all.add(unit.local()));
        others.forEach(candidate -> all.add(candidate.local()));
        return Linking.ofList(list, entities, asked, others)
                .links(resolver.resolve(all, Linker.counts(transaction, asked)))
                .judgements();
    }

    /** Saves the names of places, and of what a list of ours has, since documents do not look for these by words. */
    private void saveNames(WriteTransaction transaction, List<Candidate> entities, List<Unit> asked) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++) {
            LocalEntity local = entities.get(i).local();
            List<Unit> forms = new ArrayList<>(List.of(asked.get(i)));
            if (local.type() != EntityType.PERSON) {
                forms.addAll(units.of(local.aliases().stream()
                        .map(alias -> named(local, alias))
                        .toList()));
            }
            Set<String> plains = new LinkedHashSet<>();
            forms.stream()
                    .filter(unit -> unit.unmistakable() || unit.local().type() == EntityType.PLACE)
                    .forEach(unit -> plains.add(unit.entity().id()));
            rows.add(Map.of("id", entities.get(i).sense(), "plains", List.copyOf(plains)));
        }
        transaction.forEach("save-reference-names", rows);
    }

    private static LocalEntity named(LocalEntity local, String alias) {
        return new LocalEntity(
                local.document(), local.type(), alias, List.of(), List.of(), local.containers(), List.of(), List.of());
    }
}
