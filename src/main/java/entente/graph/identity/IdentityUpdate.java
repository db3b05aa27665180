package entente.graph.identity;

import entente.neo4j.Properties;
import entente.neo4j.Touched;
import entente.neo4j.WriteTransaction;
import entente.resolution.CountryIds;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Works out again which senses of names are one entity, after judgements about them came or went. It marks the documents
 * that must be written again, and moves what was imported.
 *
 * <p>It locks the entities before it reads for the last time, so that of two changes at once the second one sees what the
 * first one did.
 */
public record IdentityUpdate(WriteTransaction transaction) {
    /** An imported sense that moves from one entity to another. */
    private record Move(String id, String old, String entity) {
        Map<String, Object> row() {
            return Map.of("id", id, "old", old, "entity", entity);
        }
    }

    /** Saves what the machine judges, and what follows from it. */
    public void save(NameLinks links) {
        if (!links.names().isEmpty()) {
            name(links.names());
        }
        if (!links.judgements().isEmpty()) {
            transaction.forEach(
                    "save-machine-judgements",
                    links.judgements().stream().map(IdentityUpdate::row).toList());
            Set<String> senses = new HashSet<>();
            links.judgements().forEach(judgement -> senses.addAll(List.of(judgement.left(), judgement.right())));
            update(senses);
        }
    }

    private static Map<String, Object> row(SenseJudgement judgement) {
        return new Properties()
                .put("id", judgement.id())
                .put("left", judgement.left())
                .put("right", judgement.right())
                .put("type", judgement.type().label())
                .put("verdict", judgement.verdict().label())
                .put("score", judgement.score())
                .put("reasons", judgement.reasons())
                .map();
    }

    /** Gives senses names that tell them apart. */
    public void name(Map<String, String> names) {
        List<Map<String, Object>> rows = names.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Map.<String, Object>of("id", entry.getKey(), "name", entry.getValue()))
                .toList();
        List<String> renamed = transaction.list("save-names", Map.of("rows", rows)).stream()
                .map(row -> row.get("id").asString())
                .toList();
        if (!renamed.isEmpty()) {
            transaction.change("recount-aliases", Map.of("ids", renamed));
            new Touched(false, Set.copyOf(renamed), Set.of()).log(transaction);
        }
    }

    /** Works out again where these senses belong, and all that are judged to be the same as they. */
    public void update(Collection<String> senses) {
        Region region = locked(senses);
        List<Map<String, Object>> known = new ArrayList<>();
        List<Map<String, Object>> changed = new ArrayList<>();
        List<Move> moved = new ArrayList<>();
        Set<String> owners = new TreeSet<>();
        for (Grouped.Group group : Grouped.of(region.senses().values(), region.judgements())) {
            List<Sense> members =
                    group.senses().stream().map(region.senses()::get).toList();
            String entity = members.stream().max(Sense.CANONICAL).orElseThrow().id();
            for (Sense sense : members) {
                if (members.size() > 1 || !sense.entity().equals(entity)) {
                    known.add(new Properties()
                            .put("id", sense.id())
                            .put("entity", entity)
                            .put("name", sense.name())
                            .put("sureness", group.sureness())
                            .map());
                }
                if (!sense.entity().equals(entity)) {
                    changed.add(Map.of("id", sense.id(), "entity", sense.entity()));
                    owners.addAll(List.of(sense.entity(), entity));
                    if (sense.imported()) {
                        moved.add(new Move(sense.id(), sense.entity(), entity));
                    }
                }
            }
        }
        transaction.forEach("save-identities", known);
        transaction.forEach("mark-documents-of-senses", changed);
        moveImported(moved);
        if (region.senses().values().stream()
                .anyMatch(sense -> sense.imported() || !sense.identifiers().isEmpty())) {
            recount(owners);
        }
    }

    /** Sums up the aliases, documents and identifiers of entities that imported ones belong to, or belonged to. */
    public void recount(Collection<String> entities) {
        if (!entities.isEmpty()) {
            List<String> ids = entities.stream().sorted().toList();
            transaction.change("recount-aliases", Map.of("ids", ids));
            transaction.change("recount-documents", Map.of("ids", ids));
            transaction.change("recount-identifiers", Map.of("ids", ids, "codes", CountryIds.all()));
            new Touched(false, Set.copyOf(ids), Set.of()).log(transaction);
        }
    }

    private void moveImported(List<Move> moved) {
        if (moved.isEmpty()) {
            return;
        }
        transaction.change(
                "restore-entities",
                Map.of("ids", moved.stream().map(Move::entity).toList()));
        Set<Touched.Pair> pairs = new HashSet<>();
        Set<String> entities = new HashSet<>();
        transaction
                .list(
                        "move-imported-relations",
                        Map.of("rows", moved.stream().map(Move::row).toList()))
                .forEach(row -> {
                    String other = row.get("other").asString();
                    for (String end : List.of("old", "new")) {
                        String id = row.get(end).asString();
                        pairs.add(new Touched.Pair(id, other));
                        pairs.add(new Touched.Pair(other, id));
                    }
                });
        moved.forEach(move -> entities.addAll(List.of(move.old, move.entity)));
        transaction.change(
                "retire-entities",
                Map.of(
                        "ids",
                        moved.stream()
                                .filter(move -> move.id.equals(move.old))
                                .map(Move::id)
                                .toList()));
        new Touched(false, entities, pairs).log(transaction);
    }

    private Region locked(Collection<String> seeds) {
        Set<String> locked = new TreeSet<>();
        while (true) {
            Region region = Region.read(transaction, seeds);
            Set<String> entities = new TreeSet<>(region.entities());
            entities.addAll(region.senses().keySet());
            if (locked.containsAll(entities)) {
                return region;
            }
            locked.addAll(entities);
            transaction.change("lock-entities", Map.of("ids", List.copyOf(locked)));
        }
    }
}
