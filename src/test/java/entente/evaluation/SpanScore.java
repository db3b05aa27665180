package entente.evaluation;

import entente.extraction.Extraction;
import entente.ontology.EntityType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Scores names. A name is right if span and type equal the annotation. */
final class SpanScore {
    private final Map<String, Measure> measures = new TreeMap<>();

    record Span(EntityType type, int start, int end) {}

    /** Adds the named mentions of an extraction. Pronouns and descriptions do not count as names. */
    void add(Set<Span> gold, Extraction found) {
        Set<Span> predicted = new HashSet<>();
        found.entities()
                .forEach(entity -> entity.mentions().stream()
                        .filter(mention -> mention.name() != null)
                        .forEach(mention -> predicted.add(new Span(entity.type(), mention.start(), mention.end()))));
        gold.forEach(span -> count(span.type, 1, 0, predicted.contains(span) ? 1 : 0));
        predicted.forEach(span -> count(span.type, 0, 1, 0));
    }

    private void count(EntityType type, int gold, int predicted, int right) {
        for (String name : List.of("names", "names." + type.label())) {
            measures.merge(name, new Measure(name, gold, predicted, right), Measure::plus);
        }
    }

    List<Measure> measures() {
        return new ArrayList<>(measures.values());
    }
}
