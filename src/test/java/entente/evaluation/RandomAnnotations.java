package entente.evaluation;

import entente.extraction.Extraction;
import entente.ontology.AgreementStatus;
import entente.ontology.EntityType;
import entente.ontology.EventKind;
import entente.ontology.RelationType;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Generates annotations from few names, so that many alignments are possible. */
final class RandomAnnotations {
    static final String TEXT = "Zoë  Ørsted met the\u00a0Mayor of\tAs\nin the year's last week.";

    private static final List<EntityType> TYPES =
            List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PLACE, EntityType.PLACE);
    private static final List<String> NAMES = List.of(
            "Zoë Ørsted",
            "Zoe Ørsted",
            "ørsted",
            "Prime Minister Zoë",
            "Minister",
            "Crown Prince",
            "President  Mayor As",
            "the As",
            "The The As",
            "As's",
            "A's s's",
            "O'Neil's",
            "北京",
            "北京 市",
            "北京's",
            "Москва-Сити",
            "—",
            "...",
            "U.S.",
            "US",
            "Ａs",
            "İzmir",
            "izmir",
            "Ⅳ As",
            "snake_case",
            "हिन्दी",
            "DR As",
            "dr",
            "Sir Lord As");
    private static final List<String> KINDS =
            List.of("treaty", "Treaty", "letter of intent", "the letter of intent", "pact");
    private static final List<String> QUOTES = List.of(
            "Zoë Ørsted",
            " Zoë\nØrsted met ",
            "the Mayor of As in",
            "the year’s",
            "Ørsted, met",
            "As\u2003in",
            "last week.");
    private static final List<RelationType> PREDICATES = List.of(
            RelationType.MET,
            RelationType.MET,
            RelationType.FAMILY_OF,
            RelationType.VISITED,
            RelationType.HOLDS_POSITION,
            RelationType.TWINNED_WITH);

    private final Random random;

    RandomAnnotations(Random random) {
        this.random = random;
    }

    /** {@return an annotation whose ids start with that letter} */
    Extraction next(String letter) {
        var made = new Annotations();
        int entities = random.nextInt(9);
        for (int i = 0; i < entities; i++) {
            made.entity(letter + i, pick(TYPES), pick(NAMES), names());
        }
        if (entities > 0) {
            for (int i = random.nextInt(12); i > 0; i--) {
                made.relation(id(letter, entities), pick(PREDICATES), id(letter, entities), pick(QUOTES), 0.5);
            }
            for (int i = random.nextInt(5); i > 0; i--) {
                made.agreement(
                        pick(KINDS),
                        AgreementStatus.values()[random.nextInt(3)],
                        ids(letter, entities),
                        pick(QUOTES),
                        0.5);
            }
            for (int i = random.nextInt(6); i > 0; i--) {
                made.event(
                        EventKind.values()[random.nextInt(3)],
                        ids(letter, entities),
                        random.nextBoolean() ? id(letter, entities) : null,
                        pick(QUOTES),
                        0.5);
            }
        }
        return made.build();
    }

    private String[] names() {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> pick(NAMES)).toArray(String[]::new);
    }

    private List<String> ids(String letter, int entities) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> id(letter, entities))
                .toList();
    }

    private String id(String letter, int entities) {
        return letter + random.nextInt(entities);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
