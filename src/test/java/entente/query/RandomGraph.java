package entente.query;

import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A small graph of facts without documents, random but for its seed. */
record RandomGraph(String name, Map<String, EntityType> entities, List<Fact> facts) {
    private static final List<RelationType> TYPES =
            List.of(RelationType.MET, RelationType.OWNS, RelationType.MEMBER_OF, RelationType.VISITED);

    record Fact(
            String id,
            RelationType type,
            String subject,
            String object,
            long documents,
            double confidence,
            Modality modality,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {

        boolean touches(String entity) {
            return subject.equals(entity) || object.equals(entity);
        }

        String other(String entity) {
            return subject.equals(entity) ? object : subject;
        }

        /** {@return whether the fact passes, by the words of {@link FactFilter}} */
        boolean passes(FactFilter filter) {
            return documents >= filter.minDocuments()
                    && (filter.relations().isEmpty() || filter.relations().contains(type))
                    && isWithin(filter.since(), filter.until());
        }

        private boolean isWithin(@Nullable LocalDate first, @Nullable LocalDate last) {
            if (first == null && last == null) {
                return true;
            }
            if (since == null && until == null) {
                return false;
            }
            boolean endedBefore = first != null && until != null && until.isBefore(first);
            boolean beganAfter = last != null && since != null && since.isAfter(last);
            return !endedBefore && !beganAfter;
        }
    }

    /** {@return a graph whose ids all start with its name, so that several can stand side by side in one store} */
    static RandomGraph of(String name, Random random) {
        int size = 4 + random.nextInt(7);
        Map<String, EntityType> entities = new TreeMap<>();
        IntStream.range(0, size)
                .forEach(i -> entities.put(name + i, EntityType.values()[random.nextInt(EntityType.values().length)]));
        List<Fact> facts = IntStream.range(0, size + random.nextInt(size))
                .mapToObj(i -> fact(random, name, i, size))
                .filter(fact -> !fact.subject().equals(fact.object()))
                .toList();
        return new RandomGraph(name, entities, facts);
    }

    FactFilter filter(Random random) {
        if (random.nextInt(3) == 0) {
            return FactFilter.none();
        }
        return new FactFilter(
                random.nextBoolean() ? Set.of() : some(random, List.of(EntityType.values())),
                random.nextBoolean() ? Set.of() : some(random, TYPES),
                random.nextInt(3) > 0 ? null : day(random),
                random.nextInt(3) > 0 ? null : day(random),
                1 + random.nextInt(2));
    }

    static void write(List<RandomGraph> graphs) {
        EmbeddedGraph.empty();
        graphs.stream()
                .flatMap(graph -> graph.entities().entrySet().stream())
                .collect(Collectors.groupingBy(Map.Entry::getValue))
                .forEach((type, members) -> EmbeddedGraph.run(
                        "UNWIND $ids AS id CREATE (:Entity:%s {id: id, name: id, aliases: [], documents: 1})"
                                .formatted(type.label()),
                        Map.of("ids", members.stream().map(Map.Entry::getKey).toList())));
        graphs.stream()
                .flatMap(graph -> graph.facts().stream())
                .collect(Collectors.groupingBy(Fact::type))
                .forEach((type, members) -> EmbeddedGraph.run(
                        """
                        UNWIND $rows AS row
                        MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object})
                        CREATE (s)-[r:%s]->(o) SET r = row.properties
                        """.formatted(type),
                        Map.of("rows", members.stream().map(RandomGraph::row).toList())));
    }

    private static Map<String, Object> row(Fact fact) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "id", fact.id(),
                "claims", fact.documents(),
                "documents", fact.documents(),
                "confidence", fact.confidence(),
                "modality", fact.modality().label(),
                "quote", fact.id()));
        properties.put("sinceDay", fact.since());
        properties.put("untilDay", fact.until());
        return Map.of("subject", fact.subject(), "object", fact.object(), "properties", properties);
    }

    private static Fact fact(Random random, String name, int number, int size) {
        LocalDate since = random.nextInt(3) == 0 ? null : day(random);
        LocalDate until =
                random.nextInt(3) == 0 ? null : (since == null ? day(random) : since.plusDays(random.nextInt(900)));
        return new Fact(
                name + "r" + number,
                TYPES.get(random.nextInt(TYPES.size())),
                name + random.nextInt(size),
                name + random.nextInt(size),
                1 + random.nextInt(3),
                (1 + random.nextInt(8)) / 8.0,
                Modality.values()[Math.max(0, random.nextInt(8) - 4)],
                since,
                until);
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2010, 1, 1).plusDays(random.nextInt(3000));
    }

    private static <T> Set<T> some(Random random, List<T> all) {
        List<T> some = new ArrayList<>(all);
        some.removeIf(one -> random.nextInt(3) == 0);
        return Set.copyOf(some);
    }
}
