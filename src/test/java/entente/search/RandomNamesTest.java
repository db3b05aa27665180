package entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Aside;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Compares the index with a scan of all names, and searches for arbitrary texts. */
@Aside
class RandomNamesTest {
    private static final String[] PIECES = {
        "an", "ant", "Antwerp", "be", "Bei", "jing", "北京", "京", "重庆", "Мос", "Москва", "ü", "Mü", "München", "mue",
        "o'", "d'", "-", " ", " ", " ", " of ", "the ", "U.S.", "ß", "é", "서울", "محمد", "x", "2019", "𠮷", "s", "st"
    };

    private static final NameIndex INDEX = NameIndex.inMemory();
    private static final Map<String, Spellings> SPELLINGS = new HashMap<>();
    private static final Random RANDOM = new Random(11);
    private static final List<NamedEntity> ENTITIES =
            IntStream.range(0, 400).mapToObj(RandomNamesTest::entity).toList();

    @BeforeAll
    static void fill() {
        INDEX.rebuild(ENTITIES.stream().limit(200));
        INDEX.put(ENTITIES.subList(200, 300));
        INDEX.put(ENTITIES.subList(300, 400));
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    @Test
    void findsTheSameAsAScanOfAllNames() {
        for (int i = 0; i < 500; i++) {
            String typed = text(RANDOM.nextInt(4) + 1);
            Set<EntityType> types = RANDOM.nextInt(3) == 0 ? Set.of(EntityType.PERSON, EntityType.PLACE) : Set.of();
            String place = RANDOM.nextInt(3) == 0 ? "p" + RANDOM.nextInt(4) : null;
            NameHits found = INDEX.find(new NameRequest(typed, types, place, 1_000, null));
            TypedName query = TypedName.find(typed).orElse(null);
            if (query == null) {
                assertThat(found.hits().isEmpty()).isEqualTo(!typed.isBlank());
                continue;
            }
            List<String> scanned = ENTITIES.stream()
                    .filter(entity -> types.isEmpty() || types.contains(entity.type()))
                    .filter(entity -> place == null || entity.places().contains(place))
                    .flatMap(entity -> scan(query, entity))
                    .sorted()
                    .map(rank -> rank.fit() + " " + rank.id())
                    .toList();
            assertThat(found.hits().stream()
                            .map(hit -> hit.fit() + " " + hit.id())
                            .toList())
                    .as("\"%s\" %s %s", typed, types, place)
                    .isEqualTo(scanned);
            assertThat(found.total()).isEqualTo(scanned.size());
        }
    }

    @Test
    void acceptsAnyText() {
        List<String> texts = new ArrayList<>(List.of(
                "AND OR NOT",
                "a:b",
                "\"open",
                "[a TO z]",
                "/.*/",
                "\\",
                "~2",
                "^",
                "*?",
                "jan AND NOT (",
                "\0\uFFFF",
                "\uD83E",
                "\uDD1D\uD83E",
                "\u202Eantwerp",
                "ant\u200Dwerp",
                "🤝🇧🇪",
                "x".repeat(10_000),
                "ab ".repeat(5_000),
                "京".repeat(2_000),
                "ﷺ".repeat(1_000),
                "\u0301\u0301",
                "'",
                "a'b'c'''",
                "ー",
                "ʼ"));
        for (int i = 0; i < 60; i++) {
            int[] points = RANDOM.ints(RANDOM.nextInt(500), 0, Character.MAX_CODE_POINT + 1)
                    .toArray();
            texts.add(new String(points, 0, points.length));
            texts.add(RANDOM.ints(RANDOM.nextInt(500), 0, 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
            texts.add(RANDOM.ints(20, 0xD700, 0xE000)
                    .collect(StringBuilder::new, (text, unit) -> text.append((char) unit), StringBuilder::append)
                    .toString());
        }
        for (String typed : texts) {
            assertThat(INDEX.find(NameRequest.of(typed, 10)).hits()).hasSizeLessThanOrEqualTo(10);
        }
        INDEX.put(texts.stream()
                .map(text -> new NamedEntity(
                        "odd" + text.hashCode(), EntityType.EVENT, text, List.of(text), List.of(), 1, 1, List.of()))
                .toList());
        for (String typed : texts) {
            INDEX.find(NameRequest.of(typed, 10));
        }
        INDEX.remove(texts.stream().map(text -> "odd" + text.hashCode()).toList());
    }

    private static Stream<Rank> scan(TypedName query, NamedEntity entity) {
        return Stream.of(Fit.values())
                .filter(fit -> {
                    Stream<String> names = switch (fit) {
                        case IDENTIFIER -> Stream.of();
                        case NAME -> Stream.of(entity.name());
                        case ALIAS -> entity.aliases().stream();
                        default -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
                    };
                    return names.anyMatch(name -> query.fits(spellings(name), fit));
                })
                .limit(1)
                .map(fit -> new Rank(fit, entity.relations(), entity.name(), entity.id()));
    }

    private static Spellings spellings(String name) {
        return SPELLINGS.computeIfAbsent(name, Spellings::of);
    }

    private static NamedEntity entity(int i) {
        List<String> aliases =
                Stream.generate(() -> text(3)).limit(RANDOM.nextInt(3)).toList();
        return new NamedEntity(
                "e" + i,
                EntityType.values()[RANDOM.nextInt(EntityType.values().length)],
                text(4),
                aliases,
                List.of(),
                1,
                RANDOM.nextInt(6),
                List.of("p" + RANDOM.nextInt(4)));
    }

    private static String text(int most) {
        return Stream.generate(() -> PIECES[RANDOM.nextInt(PIECES.length)])
                .limit(1 + RANDOM.nextInt(most))
                .reduce("", String::concat);
    }
}
