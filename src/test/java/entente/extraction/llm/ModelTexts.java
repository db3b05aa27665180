package entente.extraction.llm;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.document.Document;
import entente.document.DocumentReader;
import entente.document.Source;
import entente.extraction.Extraction;
import entente.extraction.Extraction.Note;
import entente.ontology.EdtfDate;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Documents, answers and settings of tests. */
final class ModelTexts {
    static final String VISIT = "Ana Ruiz visited Oslo on 3 May 2021. She met Bo Lind there.";

    static final String PEOPLE = """
            {"name":"Ana Ruiz","type":"Person","aliases":["Ruiz"]},{"name":"Bo Lind","type":"Person","aliases":[]},
            {"name":"Oslo","type":"Place","aliases":[]}""";

    private ModelTexts() {}

    static Document document(String text) {
        return document(text, "2021-05-04");
    }

    static Document document(String text, @Nullable String published) {
        return new DocumentReader()
                .read(new Source(
                        text.getBytes(UTF_8),
                        null,
                        "text.txt",
                        null,
                        null,
                        published == null ? null : new EdtfDate(published)));
    }

    /** {@return an answer with these items of the four lists} */
    static String answer(String entities, String relations, String agreements, String events) {
        return "{\"entities\":[%s],\"relations\":[%s],\"agreements\":[%s],\"events\":[%s]}"
                .formatted(entities, relations, agreements, events);
    }

    static String relation(String subject, String predicate, String object, String quote) {
        return relation(subject, predicate, object, "", "stated", quote);
    }

    static String relation(
            String subject, String predicate, String object, String since, String modality, String quote) {
        return """
                {"subject":"%s","predicate":"%s","object":"%s","title":"","since":"%s","until":"","modality":"%s",
                "quote":"%s"}""".formatted(subject, predicate, object, since, modality, quote);
    }

    /** {@return settings without any waiting time; retries and parts of text as given} */
    static ModelSettings settings(StubModel model, boolean merge, int retries, int part, int overlap) {
        return new ModelSettings(
                model.url(),
                "stub-1",
                null,
                merge,
                0.6,
                Duration.ofSeconds(5),
                Duration.ofSeconds(10),
                20,
                100_000,
                500,
                part,
                overlap,
                retries,
                Duration.ofMillis(1),
                null);
    }

    static ModelSettings settings(StubModel model) {
        return settings(model, false, 2, 4_000, 2);
    }

    static ModelSettings limited(
            ModelSettings base, Duration timeout, Duration timeLimit, int maxCalls, int maxTokens) {
        return new ModelSettings(
                base.url(),
                base.name(),
                base.apiKey(),
                base.merge(),
                base.confidence(),
                timeout,
                timeLimit,
                maxCalls,
                maxTokens,
                base.maxAnswer(),
                base.part(),
                base.overlap(),
                base.retries(),
                base.backOff(),
                base.cache());
    }

    static ModelSettings kept(ModelSettings base, @Nullable String key, Path cache) {
        return new ModelSettings(
                base.url(),
                base.name(),
                key,
                base.merge(),
                base.confidence(),
                base.timeout(),
                base.timeLimit(),
                base.maxCalls(),
                base.maxTokens(),
                base.maxAnswer(),
                base.part(),
                base.overlap(),
                base.retries(),
                base.backOff(),
                cache);
    }

    /** {@return the notes by code} */
    static Map<String, Integer> notes(Extraction found) {
        return found.notes().stream().collect(Collectors.toMap(Note::code, Note::count));
    }

    /** {@return the relations as "subject PREDICATE object", sorted} */
    static String relations(Extraction found) {
        Map<String, String> names =
                found.entities().stream().collect(Collectors.toMap(each -> each.id(), each -> each.name()));
        return found.relations().stream()
                .map(each ->
                        "%s %s %s".formatted(names.get(each.subject()), each.predicate(), names.get(each.object())))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    static String joined(String... items) {
        return Arrays.stream(items).collect(Collectors.joining(","));
    }
}
