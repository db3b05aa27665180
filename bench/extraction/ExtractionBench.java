import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import entente.document.Document;
import entente.document.DocumentReader;
import entente.document.Source;
import entente.extraction.english.EnglishExtractor;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Prints tokens per second of this thread's CPU time for the whole extraction and for CoreNLP's default pipeline for names
 * on the same texts. Both are warmed up and alternate. Also prints how the time of the extraction grows with the length of a
 * text.
 *
 * <p>Arguments: the folder of texts, and the number of measured rounds.
 */
public class ExtractionBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double WARM_SECONDS = 25;

    public static void main(String[] arguments) throws IOException {
        DocumentReader reader = new DocumentReader();
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
                documents.add(read(reader, Files.readAllBytes(file), file.getFileName().toString()));
            }
        }
        EnglishExtractor extractor = EnglishExtractor.load();
        StanfordCoreNLP names = pipeline("tokenize,ssplit,pos,lemma,ner");
        StanfordCoreNLP tokenizer = pipeline("tokenize");
        ToIntFunction<String> count = text -> {
            Annotation annotation = new Annotation(text);
            tokenizer.annotate(annotation);
            return annotation.get(TokensAnnotation.class).size();
        };
        int tokens = documents.stream().mapToInt(document -> count.applyAsInt(document.text())).sum();
        System.out.printf("%d texts, %,d tokens%n%n", documents.size(), tokens);
        compare(documents, tokens, Integer.parseInt(arguments[1]), extractor, names);
        grow(documents, reader, extractor, count);
        System.exit(0);
    }

    private static void compare(
            List<Document> documents, int tokens, int rounds, EnglishExtractor extractor, StanfordCoreNLP names) {
        Consumer<Document> whole = extractor::extract;
        Consumer<Document> other = document -> names.annotate(new Annotation(document.text()));
        warm(documents, whole);
        warm(documents, other);
        double[] ours = new double[rounds];
        double[] theirs = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            ours[i] = tokens / seconds(documents, whole);
            theirs[i] = tokens / seconds(documents, other);
        }
        System.out.println("| tokens per CPU-second | median | lowest | highest |");
        System.out.println("|---|---|---|---|");
        print("Entente, whole extraction", ours);
        print("CoreNLP, tokenize,ssplit,pos,lemma,ner by default", theirs);
        System.out.printf("%nRatio of the medians: %.1f (goal: at least 5)%n%n", median(ours) / median(theirs));
    }

    private static void warm(List<Document> documents, Consumer<Document> work) {
        double spent = 0;
        while (spent < WARM_SECONDS) {
            spent += seconds(documents, work);
        }
    }

    private static void print(String name, double[] rates) {
        Arrays.sort(rates);
        System.out.printf("| %s | %,.0f | %,.0f | %,.0f |%n", name, median(rates), rates[0], rates[rates.length - 1]);
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static double seconds(List<Document> documents, Consumer<Document> work) {
        long start = THREADS.getCurrentThreadCpuTime();
        documents.forEach(work);
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }

    /** Measures texts of increasing length, made of the sentences of all texts in random order. */
    private static void grow(
            List<Document> documents, DocumentReader reader, EnglishExtractor extractor, ToIntFunction<String> count) {
        List<String> sentences = new ArrayList<>();
        documents.forEach(document -> document.passages().forEach(passage -> sentences.add(document.textOf(passage))));
        System.out.println("| words | CPU-seconds of the extraction | tokens per CPU-second | time per word against the row above |");
        System.out.println("|---|---|---|---|");
        double before = 0;
        for (int words = 12_500; words <= 200_000; words *= 2) {
            Document document = read(reader, text(sentences, words).getBytes(StandardCharsets.UTF_8), "long.txt");
            double taken = seconds(List.of(document), extractor::extract);
            double each = taken / words;
            System.out.printf("| %,d | %.1f | %,.0f | %s |%n", words, taken, count.applyAsInt(document.text()) / taken,
                    before == 0 ? "" : "%.2f".formatted(each / before));
            before = each;
        }
    }

    /** {@return a text of this many words} The seed is fixed, so every run measures the same text. */
    static String text(List<String> sentences, int words) {
        Random random = new Random(words);
        StringBuilder text = new StringBuilder();
        int left = words;
        while (left > 0) {
            List<String> shuffled = new ArrayList<>(sentences);
            Collections.shuffle(shuffled, random);
            for (String sentence : shuffled) {
                left -= sentence.split("\\s+").length;
                text.append(sentence).append(left % 5 == 0 ? "\n\n" : " ");
                if (left <= 0) {
                    break;
                }
            }
        }
        return text.toString();
    }

    private static Document read(DocumentReader reader, byte[] bytes, String name) {
        return reader.read(new Source(bytes, null, name, null, null, null));
    }

    private static StanfordCoreNLP pipeline(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        return new StanfordCoreNLP(properties);
    }
}
