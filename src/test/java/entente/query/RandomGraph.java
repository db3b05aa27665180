package entente.query;

import entente.ontology.EdtfDate;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
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
public record RandomGraph(String name, Map<String, EntityType> entities, List<Fact> facts) {
    private static final List<RelationType> TYPES =
            List.of(RelationType.MET, RelationType.OWNS, RelationType.MEMBER_OF, RelationType.VISITED);

    /**
     * A fact.
     *
     * @param since when it began
     * @param until when it ended
     */
    public record Fact(
            String id,
            RelationType type,
            String subject,
            String object,
            long documents,
            double confidence,
            Modality modality,
            @Nullable EdtfDate since,
            @Nullable EdtfDate until) {

        public boolean touches(String entity) {
            return subject.equals(entity) || object.equals(entity);
        }

        public String other(String entity) {
            return subject.equals(entity) ? object : subject;
        }

        /** {@return whether the fact passes, by the words of {@link FactFilter}} */
        public boolean passes(FactFilter filter) {
            return documents >= filter.minDocuments()
                    && filter.modalities().contains(modality)
                    && filter.relations().allows(type)
                    && isWithin(filter.time());
        }

        /** Tries every reading of the dates, by their ends: between them nothing else can be decided. */
        private boolean isWithin(TimeWindow window) {
            if (window.open()) {
                return true;
            }
            if (since == null && until == null) {
                return false;
            }
            List<Boolean> readings = new ArrayList<>();
            for (LocalDate begin : readings(since)) {
                for (LocalDate end : readings(until)) {
                    readings.add(holds(begin, end, window));
                }
            }
            return window.reading() == DateReading.CERTAIN ? !readings.contains(false) : readings.contains(true);
        }

        private boolean holds(@Nullable LocalDate begin, @Nullable LocalDate end, TimeWindow window) {
            boolean endedBefore = window.since() != null && end != null && end.isBefore(window.since());
            boolean beganAfter = window.until() != null && begin != null && begin.isAfter(window.until());
            // Without a known beginning it is sure to hold in the window only when it ends there.
            boolean unsure = window.reading() == DateReading.CERTAIN
                    && begin == null
                    && end != null
                    && window.until() != null
                    && end.isAfter(window.until());
            return !endedBefore && !beganAfter && !unsure;
        }

        private static List<@Nullable LocalDate> readings(@Nullable EdtfDate date) {
            return date == null ? Collections.singletonList(null) : List.of(date.earliest(), date.latest());
        }
    }

    /** {@return a graph whose ids all start with its name, so that several can stand side by side in one store} */
    public static RandomGraph of(String name, Random random) {
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

    /** {@return some filter, often none but the modalities} */
    public FactFilter filter(Random random) {
        FactFilter filter = random.nextBoolean()
                ? FactFilter.of(EnumSet.of(Modality.STATED, Modality.REPORTED))
                : FactFilter.none();
        if (random.nextInt(3) == 0) {
            return filter;
        }
        LocalDate since = random.nextInt(3) > 0 ? null : day(random);
        LocalDate until =
                random.nextInt(3) > 0 ? null : (since == null ? day(random) : since.plusDays(random.nextInt(400)));
        return filter.withTypes(choice(random, List.of(EntityType.values())))
                .withRelations(choice(random, TYPES))
                .withTime(new TimeWindow(since, until, DateReading.values()[random.nextInt(2)]))
                .withMinDocuments(1 + random.nextInt(2))
                .withAvoid(
                        random.nextInt(4) > 0
                                ? Set.of()
                                : Set.of(name + (2 + random.nextInt(entities.size() - 2)), "nobody"));
    }

    private static <T extends Enum<T>> Choice<T> choice(Random random, List<T> all) {
        return switch (random.nextInt(4)) {
            case 0 -> Choice.only(some(random, all));
            case 1 -> new Choice<T>(Set.of(), Set.of(all.get(random.nextInt(all.size()))));
            default -> Choice.all();
        };
    }

    public static void write(List<RandomGraph> graphs) {
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
        EdtfDate since = fact.since();
        EdtfDate until = fact.until();
        boolean momentary = since != null && since.equals(until);
        properties.put("since", since == null ? null : since.text());
        properties.put("until", until == null || momentary ? null : until.text());
        properties.put("sinceDay", since == null ? null : since.earliest());
        properties.put("untilDay", until == null ? null : until.latest());
        return Map.of("subject", fact.subject(), "object", fact.object(), "properties", properties);
    }

    private static Fact fact(Random random, String name, int number, int size) {
        EdtfDate since = random.nextInt(3) == 0 ? null : date(day(random), random);
        EdtfDate until = switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> since;
            default -> date((since == null ? day(random) : since.latest()).plusDays(random.nextInt(900)), random);
        };
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

    /** {@return a date that means that day or more} */
    private static EdtfDate date(LocalDate day, Random random) {
        return new EdtfDate(day.toString().substring(0, List.of(4, 7, 10, 10).get(random.nextInt(4))));
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
