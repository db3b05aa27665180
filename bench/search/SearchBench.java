import com.sun.management.OperatingSystemMXBean;
import entente.ontology.EntityType;
import entente.search.NameIndex;
import entente.search.NameRequest;
import entente.search.NamedEntity;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Times searches by name over generated entities, for different ways of typing, and compares them with a scan without an
 * index: the ten most connected entities that have a name which contains the typed text, ignoring case.
 * Arguments: number of entities, searches of each kind, folder of the index.
 */
class SearchBench {
    static final int LIMIT = 10;
    static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    static final String[] ONSETS = "b br c ch d dr f fr g gr h j k kl l m n p pr r s sh st t tr v w z".split(" ");
    static final String[] VOWELS = "a a a e e e i i o o u ai ei ou é ö ü".split(" ");
    static final String[] CODAS = " ,n,n,r,r,s,l,m,t,k,nd,rt,ng".split(",");
    static final String[] BODIES =
            "Group,Bank,Institute,University,Ministry,Port,Council,Holdings,Airlines,Energy,Motors,City,Province".split(",");
    static final String[] KINDS = "Memorandum of Understanding,Letter of Intent,Treaty,Summit,Forum,Trade Mission".split(",");
    static final String[] CYRILLIC = "мо ска ни ко ла ев пе тр ов ива на шев чен ки дон ре во лго".split(" ");
    static final String[] HAN = "京 海 州 重 庆 南 北 东 西 江 山 安 长 沙 武 汉 天 津 成 都 大 学 国 中".split(" ");

    final Random random = new Random(1);
    final String[] family = words(150_000);
    final String[] given = words(8_000);
    final String[] towns = words(40_000);

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        int searches = Integer.parseInt(arguments[1]);
        new SearchBench().run(count, searches, Path.of(arguments[2]));
    }

    void run(int count, int searches, Path folder) throws IOException {
        List<NamedEntity> entities = IntStream.range(0, count).mapToObj(this::entity).toList();
        List<String[]> lower = entities.stream()
                .map(entity -> Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toArray(String[]::new))
                .toList();
        long before = heap();
        try (NameIndex index = NameIndex.in(folder)) {
            long begin = System.nanoTime();
            long computed = PROCESS.getProcessCpuTime();
            index.rebuild(entities.stream());
            double rebuilt = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%,d entities with %,d names: rebuilt in %.1f s (%.1f s of processor time); %d MB on disk, %d MB of heap%n%n",
                    count,
                    lower.stream().mapToInt(names -> names.length).sum(),
                    rebuilt,
                    (PROCESS.getProcessCpuTime() - computed) / 1e9,
                    size(folder) >> 20,
                    (heap() - before) >> 20);
            System.out.println("| typed | p50 ms | p95 ms | p99 ms | p95 of processor time, ms | plain scan p50 ms "
                    + "| scan ÷ index at p50 | found something |");
            System.out.println("|---|---|---|---|---|---|---|---|");
            typings(entities).forEach((kind, typing) -> measure(index, entities, lower, kind, typing, searches));
            changes(index, entities, searches);
        }
    }

    void measure(
            NameIndex index,
            List<NamedEntity> entities,
            List<String[]> lower,
            String kind,
            Function<Random, NameRequest> typing,
            int searches) {
        Random same = new Random(2);
        List<NameRequest> requests =
                Stream.generate(() -> typing.apply(same)).limit(searches).toList();
        requests.forEach(index::find);
        double[] times = new double[searches];
        double[] computed = new double[searches];
        int found = 0;
        for (int i = 0; i < searches; i++) {
            long begin = System.nanoTime();
            long threadBegin = THREADS.getCurrentThreadCpuTime();
            found += index.find(requests.get(i)).hits().isEmpty() ? 0 : 1;
            times[i] = (System.nanoTime() - begin) / 1e6;
            computed[i] = (THREADS.getCurrentThreadCpuTime() - threadBegin) / 1e6;
        }
        Arrays.sort(times);
        Arrays.sort(computed);
        double[] scans = new double[5];
        for (int i = 0; i < scans.length; i++) {
            long begin = System.nanoTime();
            scan(entities, lower, requests.get(i));
            scans[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(scans);
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.2f | %.0f | %.0f | %d %% |%n",
                kind,
                times[searches / 2],
                times[searches * 95 / 100],
                times[searches * 99 / 100],
                computed[searches * 95 / 100],
                scans[2],
                scans[2] / times[searches / 2],
                100 * found / searches);
    }

    /** Updates ten entities at a time, as a new document does, and searches after each update. */
    void changes(NameIndex index, List<NamedEntity> entities, int searches) {
        double[] puts = new double[searches];
        double[] finds = new double[searches];
        for (int i = 0; i < searches; i++) {
            List<NamedEntity> changed = random.ints(10, 0, entities.size()).mapToObj(entities::get).toList();
            long begin = System.nanoTime();
            index.put(changed);
            puts[i] = (System.nanoTime() - begin) / 1e6;
            begin = System.nanoTime();
            index.find(NameRequest.of(changed.getFirst().name(), LIMIT));
            finds[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(puts);
        Arrays.sort(finds);
        System.out.printf(
                Locale.ROOT,
                "%nupdate of ten entities: p50 %.1f ms, p95 %.1f ms; search for a whole name after it: p50 %.1f ms, p95 %.1f ms%n",
                puts[searches / 2],
                puts[searches * 95 / 100],
                finds[searches / 2],
                finds[searches * 95 / 100]);
    }

    Map<String, Function<Random, NameRequest>> typings(List<NamedEntity> entities) {
        Map<String, Function<Random, NameRequest>> typings = new LinkedHashMap<>();
        Function<Random, String> name = r -> {
            NamedEntity entity = entities.get(r.nextInt(entities.size()));
            return entity.aliases().isEmpty() || r.nextInt(3) > 0 ? entity.name() : entity.aliases().getFirst();
        };
        Function<Random, String> word = r -> {
            String[] words = name.apply(r).split(" ");
            return words[r.nextInt(words.length)];
        };
        for (int letters : new int[] {1, 2, 3, 4, 5, 6}) {
            typings.put(
                    letters + (letters == 1 ? " letter" : " letters"),
                    r -> request(start(word.apply(r), letters)));
        }
        typings.put("a name, letter by letter", r -> {
            String whole = name.apply(r);
            return request(start(whole, 1 + r.nextInt(whole.length())));
        });
        typings.put("a whole name", r -> request(name.apply(r)));
        typings.put("a name backwards", r -> request(
                String.join(" ", Arrays.asList(name.apply(r).split(" ")).reversed())));
        typings.put("a word and 1 letter", r -> request(word.apply(r) + " " + start(word.apply(r), 1)));
        typings.put("a word and the first half of another", r -> request(begun(name.apply(r))));
        typings.put("a letter, a letter", r -> request(start(word.apply(r), 1) + " " + start(word.apply(r), 1)));
        typings.put("a word with a typo", r -> request(typo(word.apply(r), r)));
        typings.put("a whole name with a typo", r -> request(typo(name.apply(r), r)));
        typings.put("a whole name with two typos", r -> request(typo(typo(name.apply(r), r), r)));
        typings.put("a word that no name has", r -> request(word(r, 4)));
        typings.put("2 letters, people only", r -> new NameRequest(
                start(word.apply(r), 2), Set.of(EntityType.PERSON), null, LIMIT, null));
        typings.put("2 letters in one place", r -> new NameRequest(
                start(word.apply(r), 2), Set.of(), "place-" + r.nextInt(200), LIMIT, null));
        typings.put("Cyrillic", r -> request(start(piece(r, CYRILLIC, 4), 5)));
        typings.put("Chinese", r -> request(piece(r, HAN, 2)));
        return typings;
    }

    static NameRequest request(String q) {
        return NameRequest.of(q, LIMIT);
    }

    static String begun(String name) {
        String[] words = name.split(" ");
        String last = words[words.length - 1];
        return words[0] + " " + start(last, (last.length() + 1) / 2);
    }

    static String start(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }

    static String typo(String text, Random r) {
        if (text.length() < 4) {
            return text;
        }
        int at = 1 + r.nextInt(text.length() - 2);
        return switch (r.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
            default -> text.substring(0, at) + (char) ('a' + r.nextInt(26)) + text.substring(at + 1);
        };
    }

    static List<NamedEntity> scan(List<NamedEntity> entities, List<String[]> lower, NameRequest request) {
        String typed = request.q().toLowerCase(Locale.ROOT);
        PriorityQueue<NamedEntity> best = new PriorityQueue<>(Comparator.comparingLong(NamedEntity::relations));
        for (int i = 0; i < entities.size(); i++) {
            for (String name : lower.get(i)) {
                if (name.contains(typed)) {
                    best.add(entities.get(i));
                    if (best.size() > LIMIT) {
                        best.poll();
                    }
                    break;
                }
            }
        }
        return new ArrayList<>(best);
    }

    /** Half of the entities are people; few have many relations. */
    NamedEntity entity(int i) {
        long relations = (long) Math.min(9_000, 2 / Math.pow(1 - random.nextDouble(), 0.8));
        EntityType type = EntityType.values()[random.nextInt(10) < 5 ? 0 : random.nextInt(EntityType.values().length)];
        String name = name(type);
        List<String> aliases = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            aliases.add(name(type));
        }
        if (random.nextInt(20) == 0) {
            aliases.add(random.nextBoolean() ? piece(random, CYRILLIC, 4) + " " + piece(random, CYRILLIC, 3) : piece(random, HAN, 3));
        }
        List<String> places = List.of("place-" + (int) (200 * Math.pow(random.nextDouble(), 2)));
        return new NamedEntity("entity-" + i, type, name, aliases, 1 + relations / 3, relations, places);
    }

    String name(EntityType type) {
        return switch (type) {
            case PERSON -> pick(given) + " " + (random.nextInt(5) == 0 ? pick(given) + " " : "") + pick(family);
            case ORGANIZATION -> random.nextBoolean()
                    ? pick(family) + " " + pick(BODIES)
                    : pick(BODIES) + " of " + pick(towns) + (random.nextBoolean() ? " " + pick(family) : "");
            case PLACE -> random.nextInt(3) == 0 ? pick(towns) + "-" + pick(towns) : pick(towns) + " " + pick(given);
            default -> pick(KINDS) + " between " + pick(towns) + " and " + pick(towns) + ", " + (1990 + random.nextInt(35));
        };
    }

    /** Picks the first words most often, because real names are distributed like that. */
    String pick(String[] words) {
        return words[(int) (words.length * Math.pow(random.nextDouble(), 3))];
    }

    String[] words(int count) {
        return Stream.generate(() -> word(random, 1 + random.nextInt(3) + (random.nextInt(4) == 0 ? 1 : 0)))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .limit(count)
                .toArray(String[]::new);
    }

    static String word(Random r, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(ONSETS[r.nextInt(ONSETS.length)])
                    .append(VOWELS[r.nextInt(VOWELS.length)])
                    .append(CODAS[r.nextInt(CODAS.length)].strip());
        }
        return word.toString();
    }

    static String piece(Random r, String[] from, int most) {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + r.nextInt(most); i > 0; i--) {
            word.append(from[r.nextInt(from.length)]);
        }
        return word.toString();
    }

    static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
