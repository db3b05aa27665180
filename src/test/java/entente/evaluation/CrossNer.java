package entente.evaluation;

import entente.evaluation.SpanScore.Span;
import entente.extraction.Extractor;
import entente.extraction.english.Reading;
import entente.ontology.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures names on CrossNER politics (Liu et al. 2021, "CrossNER: Evaluating Cross-Domain Named Entity Recognition"),
 * which has one token and its tag per line. Each sentence is evaluated as a separate text.
 */
final class CrossNer {
    private static final Map<String, EntityType> TYPES = Map.of(
            "politician", EntityType.PERSON,
            "person", EntityType.PERSON,
            "organisation", EntityType.ORGANIZATION,
            "politicalparty", EntityType.ORGANIZATION,
            "location", EntityType.PLACE,
            "country", EntityType.PLACE);

    private final StringBuilder text = new StringBuilder();
    private final Set<Span> spans = new HashSet<>();
    private String type = "";
    private int start;

    private CrossNer() {}

    static List<Measure> measure(Path file, Extractor extractor) throws IOException {
        var score = new SpanScore();
        var sentence = new CrossNer();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t");
            if (columns.length == 2) {
                sentence.token(columns[0], columns[1]);
            } else {
                sentence.addTo(score, extractor);
                sentence = new CrossNer();
            }
        }
        sentence.addTo(score, extractor);
        return score.measures();
    }

    private void token(String word, String tag) {
        if (!tag.startsWith("I-")) {
            close();
        }
        text.append(text.isEmpty() ? "" : " ");
        if (tag.startsWith("B-")) {
            type = tag.substring(2);
            start = text.length();
        }
        text.append(word);
    }

    private void close() {
        EntityType mapped = TYPES.get(type);
        if (mapped != null) {
            spans.add(new Span(mapped, start, text.length()));
        }
        type = "";
    }

    private void addTo(SpanScore score, Extractor extractor) {
        close();
        if (!text.isEmpty()) {
            score.add(spans, extractor.extract(Reading.document(text.toString(), null)));
        }
    }
}
