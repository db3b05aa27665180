import entente.identity.Identities;
import entente.identity.LocalDocument;
import entente.identity.LocalEntity;
import entente.identity.NamedThing;
import entente.identity.Office;
import entente.identity.decision.IdentityResolver;
import entente.identity.evidence.NameParsers;
import entente.ontology.EntityType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Measures how long it takes to join invented names across documents, and how the time grows. */
final class IdentityBench {
    private static final int NAMES_PER_DOCUMENT = 10;
    private static final int STEPS = 4;
    private static final String[] SYLLABLES = {
        "ka", "rin", "hol", "te", "mar", "vos", "li", "den", "bra", "sko", "ul", "fen", "jo", "pet", "gar", "nim", "os",
        "tra"
    };
    private static final List<String> COUNTRIES =
            List.of("Norway", "US", "Federal Republic of Germany", "Peru", "Kenya");

    private IdentityBench() {}

    public static void main(String... arguments) {
        int most = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        measure(most / 20);
        System.out.println("names\tthings\tjudgements\tseconds\tmicroseconds a name");
        for (int step = STEPS - 1; step >= 0; step--) {
            System.out.println(measure(most >> step));
        }
    }

    private static String measure(int names) {
        List<LocalEntity> entities = names(names, new Random(17));
        Instant start = Instant.now();
        Identities identities = new IdentityResolver(new NameParsers()).resolve(entities);
        Duration taken = Duration.between(start, Instant.now());
        return "%d\t%d\t%d\t%.1f\t%.0f"
                .formatted(
                        names,
                        identities.clusters().size(),
                        identities.judgements().size(),
                        taken.toMillis() / 1000.0,
                        taken.toNanos() / 1000.0 / names);
    }

    private static List<LocalEntity> names(int count, Random random) {
        List<LocalEntity> entities = new ArrayList<>();
        for (int document = 0; entities.size() < count; document++) {
            List<NamedThing> names = new ArrayList<>();
            for (int i = 0; i < NAMES_PER_DOCUMENT; i++) {
                names.add(
                        i < 2
                                ? new NamedThing(EntityType.PLACE, COUNTRIES.get((document + i) % COUNTRIES.size()))
                                : name(random, count, i));
            }
            var source = new LocalDocument("d" + document, null, null, names);
            for (NamedThing name : names) {
                entities.add(new LocalEntity(
                        source,
                        name.type(),
                        name.name(),
                        List.of(),
                        name.type() == EntityType.PERSON && random.nextBoolean()
                                ? List.of(new Office("minister", names.getFirst()))
                                : List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
            }
        }
        return entities;
    }

    /** {@return a name that is the more frequent the smaller its number is, in one of its variants} */
    private static NamedThing name(Random random, int count, int kind) {
        double skewed = random.nextDouble();
        long number = (long) (skewed * skewed * count);
        String first = word(number * 7 + kind, 2);
        String last = word(number * 13 + kind, 3);
        int variant = random.nextInt(6);
        if (kind % 3 == 0) {
            return new NamedThing(
                    EntityType.ORGANIZATION,
                    last + " " + first + (variant == 0 ? " Ltd" : variant == 1 ? " Limited" : ""));
        }
        if (kind % 3 == 1) {
            return new NamedThing(EntityType.PLACE, variant == 0 ? "City of " + last : last);
        }
        return new NamedThing(
                EntityType.PERSON,
                switch (variant) {
                    case 0 -> last + ", " + first;
                    case 1 -> first.charAt(0) + ". " + last;
                    case 2 -> last;
                    default -> first + " " + last;
                });
    }

    private static String word(long number, int syllables) {
        StringBuilder word = new StringBuilder();
        long rest = Math.abs(number * 2654435761L) >> 3;
        for (int i = 0; i < syllables + (int) (number % 2); i++) {
            word.append(SYLLABLES[(int) (rest % SYLLABLES.length)]);
            rest /= SYLLABLES.length;
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
