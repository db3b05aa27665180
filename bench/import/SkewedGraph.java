import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Writes entities.csv and relations.csv of a generated graph with skewed degrees, as in news: a few entities have thousands
 * of relations, most have a handful. The same sizes and seed give the same files.
 *
 * <p>Arguments: entities relations folder [seed].
 */
public class SkewedGraph {
    private static final String[] TYPES = {"Person", "Organization", "Place", "Agreement", "Event"};
    private static final int PERSON = 0, ORGANIZATION = 1, PLACE = 2, AGREEMENT = 3, EVENT = 4;
    /** One end of a relation is entity floor(N * u^SKEW). A higher value gives the first entities more relations. */
    private static final double SKEW = 2.2;

    private static final String[] ONSETS =
            "b br c ch d dr el f fr g gr h j k kal l m mar n or p pr r s st t tr v w y z".split(" ");
    private static final String[] VOWELS = "a e i o u ai ea ia o a".split(" ");
    private static final String[] ENDS = "n l r s nd th m nna ra lo vic den ro ska t x mi".split(" ");
    private static final String[] OFFICES = {
        "mayor", "president", "minister of trade", "ambassador", "chair", "director, research", "chief executive"
    };
    private static final String[] COMPANIES = {
        "Bank", "University", "Group", "Institute", "Ports Authority", "Energy", "Foundation", "Chamber of Commerce"
    };
    private static final String[] PACTS = {"Trade Agreement", "Treaty", "Memorandum", "Air Services Agreement", "Pact"};
    private static final String[] STATUSES = {"signed", "in force", "negotiating", "proposed", "terminated"};
    private static final String[] EVENTS = {"Summit", "Forum", "Talks", "Conference"};
    private static final String[] MODALITIES = {"planned", "denied", "reported", "reported", "reported"};

    /** A relation type, the entity types of its ends, and its words in a sentence. */
    private record Tie(String type, String words, int subject, int object) {}

    private static final List<Tie> TIES = List.of(
            new Tie("HOLDS_POSITION", "was appointed to a post at", PERSON, ORGANIZATION),
            new Tie("HOLDS_POSITION", "took office in", PERSON, PLACE),
            new Tie("MEMBER_OF", "joined", PERSON, ORGANIZATION),
            new Tie("PART_OF", "is a unit of", ORGANIZATION, ORGANIZATION),
            new Tie("LOCATED_IN", "lies in", PLACE, PLACE),
            new Tie("LOCATED_IN", "is based in", ORGANIZATION, PLACE),
            new Tie("NATIONAL_OF", "is a citizen of", PERSON, PLACE),
            new Tie("VISITED", "visited", PERSON, PLACE),
            new Tie("VISITED", "visited", PERSON, ORGANIZATION),
            new Tie("MET", "met", PERSON, PERSON),
            new Tie("MET", "met delegates of", PERSON, ORGANIZATION),
            new Tie("TWINNED_WITH", "is twinned with", PLACE, PLACE),
            new Tie("COOPERATES_WITH", "works with", ORGANIZATION, ORGANIZATION),
            new Tie("COOPERATES_WITH", "works with", ORGANIZATION, PLACE),
            new Tie("OWNS", "owns", ORGANIZATION, ORGANIZATION),
            new Tie("OWNS", "bought", PERSON, ORGANIZATION),
            new Tie("INVESTS_IN", "invests in", ORGANIZATION, PLACE),
            new Tie("OPERATES_IN", "operates in", ORGANIZATION, PLACE),
            new Tie("FOUNDED", "founded", PERSON, ORGANIZATION),
            new Tie("FAMILY_OF", "is a cousin of", PERSON, PERSON),
            new Tie("PARTY_TO", "is a party to the", PLACE, AGREEMENT),
            new Tie("PARTY_TO", "is a party to the", ORGANIZATION, AGREEMENT),
            new Tie("SIGNED", "signed the", PERSON, AGREEMENT),
            new Tie("SIGNED_AT", "was signed in", AGREEMENT, PLACE),
            new Tie("PARTICIPATED_IN", "took part in the", PERSON, EVENT),
            new Tie("PARTICIPATED_IN", "took part in the", ORGANIZATION, EVENT),
            new Tie("PARTICIPATED_IN", "took part in the", PLACE, EVENT),
            new Tie("HELD_IN", "was held in", EVENT, PLACE));

    private final int entities;
    private final int relations;
    private final long seed;
    private final List<List<Tie>> tiesOf = new ArrayList<>();

    SkewedGraph(int entities, int relations, long seed) {
        if (entities < 20 || relations < 0) {
            throw new IllegalArgumentException(
                    "Needs at least 20 entities and 0 relations, but got %d and %d"
                            .formatted(entities, relations));
        }
        this.entities = entities;
        this.relations = relations;
        this.seed = seed;
        for (int i = 0; i < TYPES.length * TYPES.length; i++) {
            int one = i / TYPES.length;
            int other = i % TYPES.length;
            tiesOf.add(TIES.stream()
                    .filter(tie -> tie.subject == one && tie.object == other
                            || tie.subject == other && tie.object == one)
                    .toList());
        }
    }

    public static void main(String... arguments) throws IOException {
        var graph = new SkewedGraph(
                Integer.parseInt(arguments[0]),
                Integer.parseInt(arguments[1]),
                arguments.length > 3 ? Long.parseLong(arguments[3]) : 7);
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        graph.writeEntities(folder.resolve("entities.csv"));
        graph.writeRelations(folder.resolve("relations.csv"));
    }

    /** {@return the type of an entity} Of ten entities four are people, three organizations and two places. */
    static int type(int entity) {
        int digit = entity % 10;
        return digit < 4 ? PERSON : digit < 7 ? ORGANIZATION : digit < 9 ? PLACE : entity / 10 % 2 == 0 ? AGREEMENT : EVENT;
    }

    static String id(int entity) {
        return TYPES[type(entity)].toLowerCase(Locale.ROOT) + "-" + entity;
    }

    String name(int entity) {
        var random = new SplittableRandom(seed * 31 + entity);
        return switch (type(entity)) {
            case PERSON -> word(random) + (random.nextInt(6) == 0 ? " " + word(random) : "") + " " + word(random);
            case ORGANIZATION -> word(random) + " " + (random.nextBoolean() ? word(random) + " " : "") + one(COMPANIES, random);
            case PLACE -> (random.nextInt(3) == 0 ? "Port " : random.nextInt(4) == 0 ? "New " : "")
                    + word(random) + (random.nextInt(3) == 0 ? " " + word(random) : "");
            case AGREEMENT -> word(random) + "-" + word(random) + " " + one(PACTS, random);
            default -> word(random) + " " + word(random) + " " + one(EVENTS, random) + " " + year(random);
        };
    }

    private void writeEntities(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,type,name,aliases,kind,status,since,until\n");
            for (int i = 0; i < entities; i++) {
                var random = new SplittableRandom(seed * 17 + i);
                String name = name(i);
                int type = type(i);
                String alias = random.nextInt(5) > 0 ? "" : name.substring(name.indexOf(' ') + 1) + ";" + word(random);
                String dates = type < AGREEMENT ? "," : date(random, year(random)) + ",";
                String kind = type == AGREEMENT ? "agreement," + one(STATUSES, random) : type == EVENT ? "meeting," : ",";
                out.write(id(i) + "," + TYPES[type] + "," + name + "," + alias + "," + kind + "," + dates + "\n");
            }
        }
    }

    private void writeRelations(Path file) throws IOException {
        var random = new SplittableRandom(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("subject,type,object,quote,url,publishedOn,title,since,until,modality,confidence,documents\n");
            for (int i = 0; i < relations; ) {
                int hub = (int) (entities * Math.pow(random.nextDouble(), SKEW));
                int other = i < entities && random.nextInt(8) > 0 ? i : random.nextInt(entities);
                List<Tie> ties = tiesOf.get(type(hub) * TYPES.length + type(other));
                // Some pairs of types have no relation type, for example two events. Then the loop draws another pair.
                if (hub != other && !ties.isEmpty()) {
                    Tie tie = ties.get(random.nextInt(ties.size()));
                    boolean turned = tie.subject != type(hub) || tie.subject == tie.object && random.nextBoolean();
                    out.write(turned ? row(other, tie, hub, random) : row(hub, tie, other, random));
                    i++;
                }
            }
        }
    }

    private String row(int subject, Tie tie, int object, SplittableRandom random) {
        int year = year(random);
        String since = random.nextInt(5) == 0 ? "" : date(random, year);
        boolean lasts = since.length() > 0 && "HOLDS_POSITION MEMBER_OF OWNS".contains(tie.type);
        String until = lasts && random.nextInt(3) == 0 ? Integer.toString(year + 1 + random.nextInt(6)) : "";
        String title = tie.type.equals("HOLDS_POSITION") ? one(OFFICES, random) : "";
        String quote = name(subject) + " " + tie.words + " " + name(object)
                + (random.nextInt(6) == 0 ? ", as was reported in " + year : "") + ".";
        return String.join(",",
                        id(subject), tie.type, id(object), field(quote),
                        random.nextInt(3) > 0 ? "" : "https://news.example/" + year + "/" + random.nextInt(1_000_000),
                        random.nextInt(3) > 0 ? date(random, year) : "",
                        field(title), since, until,
                        random.nextInt(12) == 0 ? one(MODALITIES, random) : "",
                        "0." + (50 + random.nextInt(50)),
                        Integer.toString(1 + (int) (5 * Math.pow(random.nextDouble(), 3))))
                + "\n";
    }

    private static String field(String text) {
        return text.indexOf(',') < 0 ? text : '"' + text + '"';
    }

    private static int year(SplittableRandom random) {
        return 1990 + (int) (34 * Math.sqrt(random.nextDouble()));
    }

    private static String date(SplittableRandom random, int year) {
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(28);
        return switch (random.nextInt(4)) {
            case 0 -> Integer.toString(year);
            case 1 -> "%d-%02d".formatted(year, month);
            default -> "%d-%02d-%02d".formatted(year, month, day);
        };
    }

    private static String word(SplittableRandom random) {
        String text = one(ONSETS, random) + one(VOWELS, random) + one(ENDS, random)
                + (random.nextInt(3) == 0 ? one(VOWELS, random) : one(VOWELS, random) + one(ENDS, random));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String one(String[] all, SplittableRandom random) {
        return all[random.nextInt(all.length)];
    }
}
