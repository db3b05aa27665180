import entente.Entente;
import entente.document.Document;
import entente.document.Passage;
import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedEntity;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.Mention;
import entente.extraction.Quote;
import entente.graph.Graph;
import entente.graph.Rewriting;
import entente.graph.identity.NameLinks;
import entente.identity.evidence.NameParsers;
import entente.judgement.Judgements;
import entente.judgement.Proposal;
import entente.linking.Linker;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import entente.ontology.Verdict;
import entente.resolution.Resolver;
import entente.resolution.Units;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Measures how long it takes to join a new document to a large graph, and what a merge costs there. */
final class LinkingBench {
    private static final String[] SYLLABLES = {
        "ka", "rin", "hol", "te", "mar", "vos", "li", "den", "bra", "sko", "ul", "fen", "jo", "pet", "gar", "nim", "os",
        "tra", "bel", "dun", "ev", "gri", "hay", "iv", "kel", "lor", "mun", "nor", "pol", "ras", "sten", "tov"
    };
    private static final int NAMES = 12;
    private static final int EARLIER = 3_000;
    private static final int MEASURED = 400;
    private static final int MERGES = 40;

    private static final Units UNITS = new Units(new NameParsers());

    private LinkingBench() {}

    public static void main(String... arguments) throws IOException {
        if (arguments[0].equals("tables")) {
            tables(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
            return;
        }
        try (var context = new SpringApplicationBuilder(Entente.class)
                .web(WebApplicationType.NONE)
                .run("--entente.data=" + arguments[0], "--entente.samples=false", "--logging.level.root=error")) {
            var graph = context.getBean(Graph.class);
            var linker = context.getBean(Linker.class);
            var resolver = context.getBean(Resolver.class);
            var rewriting = context.getBean(Rewriting.class);
            var judgements = context.getBean(Judgements.class);
            var random = new Random(7);
            System.out.println("what\tmedian ms\t95 % ms\tmost ms");
            double[] linking = new double[MEASURED];
            double[] writing = new double[MEASURED];
            double[] alone = new double[MEASURED];
            for (int i = 0; i < EARLIER + MEASURED; i++) {
                Extraction extraction = report("bench-" + i, random);
                Document document = document(extraction, "bench-" + i);
                long start = System.nanoTime();
                NameLinks links = linker.link(document, extraction);
                long linked = System.nanoTime();
                graph.write(
                        document,
                        "bench",
                        JsonMapper.shared().writeValueAsString(extraction),
                        resolver.resolve(document, extraction),
                        links);
                rewriting.all();
                long written = System.nanoTime();
                if (i >= EARLIER) {
                    linking[i - EARLIER] = (linked - start) / 1e6;
                    writing[i - EARLIER] = (written - linked) / 1e6;
                    alone[i - EARLIER] = (written - start) / 1e6;
                }
            }
            print("linking a document of %d names".formatted(NAMES), linking);
            print("writing it", writing);
            print("both", alone);
            merges(judgements);
        }
    }

    private static void merges(Judgements judgements) {
        double[] previews = new double[MERGES];
        double[] joins = new double[MERGES];
        double[] withdrawals = new double[MERGES];
        int documents = 0;
        for (int i = 0; i < MERGES; i++) {
            String left = id(frequent(i));
            String right = id(frequent(i + MERGES));
            var proposal = new Proposal(left, right, Verdict.SAME, "bench", "bench", false);
            long start = System.nanoTime();
            judgements.preview(proposal);
            long previewed = System.nanoTime();
            var judged = judgements.judge(proposal);
            long joined = System.nanoTime();
            judgements.withdraw(judged.id(), "bench");
            previews[i] = (previewed - start) / 1e6;
            joins[i] = (joined - previewed) / 1e6;
            withdrawals[i] = (System.nanoTime() - joined) / 1e6;
            documents += judged.effect().documents();
        }
        String each = " (%.1f documents each)".formatted(documents / (double) MERGES);
        print("preview of a merge" + each, previews);
        print("merge" + each, joins);
        print("withdrawal" + each, withdrawals);
    }

    private static String id(String name) {
        return UNITS.of("x", extraction("x", List.of(name)), null)
                .getFirst()
                .entity()
                .id();
    }

    private static void print(String what, double[] times) {
        Arrays.sort(times);
        System.out.println("%s\t%.1f\t%.1f\t%.1f"
                .formatted(what, times[times.length / 2], times[times.length * 95 / 100], times[times.length - 1]));
    }

    /** Half of the names are frequent ones, one in ten is another form of one, the rest are new or imported. */
    private static Extraction report(String id, Random random) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < NAMES; i++) {
            String name = frequent((int) (Math.pow(random.nextDouble(), 2) * 4_000));
            double kind = random.nextDouble();
            names.add(kind < 0.5 ? name : kind < 0.6 ? initial(name) : name(random));
        }
        return extraction(id, names.stream().distinct().toList());
    }

    private static Extraction extraction(String id, List<String> names) {
        String text = String.join(" met ", names) + ".";
        List<ExtractedEntity> entities = new ArrayList<>();
        List<ExtractedRelation> relations = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int start = text.indexOf(names.get(i));
            entities.add(new ExtractedEntity(
                    "e" + i,
                    EntityType.PERSON,
                    names.get(i),
                    List.of(),
                    List.of(new Mention(0, start, start + names.get(i).length(), names.get(i)))));
            if (i > 0) {
                relations.add(new ExtractedRelation(
                        "e" + (i - 1),
                        RelationType.MET,
                        "e" + i,
                        null,
                        null,
                        null,
                        Modality.STATED,
                        new Quote(text, 0, text.length(), 0),
                        0.9));
            }
        }
        return new Extraction(id, null, entities, List.of(), List.of(), relations);
    }

    private static Document document(Extraction extraction, String id) {
        String text = String.join(
                        " met ",
                        extraction.entities().stream().map(ExtractedEntity::name).toList())
                + ".";
        return new Document(id, "Report " + id, null, null, "en", null, text, List.of(new Passage(0, 0, text.length())));
    }

    private static String frequent(int number) {
        return name(new Random(1_000_003L * number));
    }

    private static String initial(String name) {
        return name.charAt(0) + ". " + name.substring(name.indexOf(' ') + 1);
    }

    private static String name(Random random) {
        return word(random, 2) + " " + word(random, 2 + random.nextInt(2));
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static void tables(Path folder, int entities) throws IOException {
        Files.createDirectories(folder);
        var random = new Random(3);
        try (var out = Files.newBufferedWriter(folder.resolve("entities.csv"))) {
            out.write("id,type,name\n");
            for (int i = 0; i < entities; i++) {
                out.write("p" + i + ",Person," + name(random) + "\n");
            }
        }
        try (var out = Files.newBufferedWriter(folder.resolve("relations.csv"))) {
            out.write("subject,type,object,quote\n");
            for (int i = 0; i < entities; i++) {
                out.write("p" + i + ",MET,p" + (i + 1 + random.nextInt(50)) % entities + ",They met.\n");
            }
        }
    }
}
