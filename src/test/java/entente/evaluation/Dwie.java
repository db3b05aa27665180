package entente.evaluation;

import static entente.ontology.RelationType.FAMILY_OF;
import static entente.ontology.RelationType.FOUNDED;
import static entente.ontology.RelationType.HOLDS_POSITION;
import static entente.ontology.RelationType.LOCATED_IN;
import static entente.ontology.RelationType.MEMBER_OF;
import static entente.ontology.RelationType.NATIONAL_OF;
import static entente.ontology.RelationType.PART_OF;

import entente.extraction.Extraction;
import entente.extraction.Extraction.ExtractedRelation;
import entente.extraction.Extractor;
import entente.extraction.english.Reading;
import entente.ontology.RelationType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Evaluates names, entities and relations on DWIE (Zaporojets et al. 2021), news of Deutsche Welle. DWIE annotates all
 * relations between the entities of a document, even those that the text does not state. So recall is also reported for
 * the pairs that one sentence names.
 */
final class Dwie {
    /**
     * The predicates that count as each relation of DWIE, the usual one first. Relations that are missing here are not
     * measured, for example {@code is_meeting}: it is annotated for 3 pairs only, while the texts report more meetings.
     */
    static final Map<String, List<RelationType>> MEANING = new TreeMap<>(Map.ofEntries(
            Map.entry("head_of_state", List.of(HOLDS_POSITION)),
            Map.entry("head_of_gov", List.of(HOLDS_POSITION)),
            Map.entry("minister_of", List.of(HOLDS_POSITION)),
            Map.entry("agent_of", List.of(HOLDS_POSITION)),
            Map.entry("head_of", List.of(HOLDS_POSITION)),
            Map.entry("mayor_of", List.of(HOLDS_POSITION)),
            Map.entry("spokesperson_of", List.of(HOLDS_POSITION)),
            Map.entry("coach_of", List.of(HOLDS_POSITION)),
            Map.entry("member_of", List.of(MEMBER_OF, HOLDS_POSITION)),
            Map.entry("player_of", List.of(MEMBER_OF, HOLDS_POSITION)),
            Map.entry("citizen_of", List.of(NATIONAL_OF, HOLDS_POSITION)),
            Map.entry("based_in0", List.of(LOCATED_IN)),
            Map.entry("based_in1", List.of(LOCATED_IN)),
            Map.entry("based_in2", List.of(LOCATED_IN)),
            Map.entry("in0", List.of(LOCATED_IN)),
            Map.entry("in1", List.of(LOCATED_IN)),
            Map.entry("in2", List.of(LOCATED_IN)),
            Map.entry("part_of", List.of(PART_OF, MEMBER_OF)),
            Map.entry("institution_of", List.of(PART_OF, MEMBER_OF)),
            Map.entry("founder_of", List.of(FOUNDED)),
            Map.entry("spouse_of", List.of(FAMILY_OF)),
            Map.entry("sibling", List.of(FAMILY_OF)),
            Map.entry("parent_of", List.of(FAMILY_OF)),
            Map.entry("child_of", List.of(FAMILY_OF))));

    private static final Set<RelationType> MEASURED =
            EnumSet.of(HOLDS_POSITION, MEMBER_OF, NATIONAL_OF, LOCATED_IN, PART_OF, FOUNDED, FAMILY_OF);

    private final SpanScore names = new SpanScore();
    private final Map<String, Measure> measures = new TreeMap<>();
    private final int[] inOneSentence = new int[2];

    private Dwie() {}

    /** The expected relation of a pair: the usual predicate and all accepted ones. */
    record Expected(RelationType usual, Set<RelationType> accepted) {
        static Expected of(List<RelationType> meaning) {
            return new Expected(meaning.getFirst(), EnumSet.copyOf(meaning));
        }

        /** A pair with an office and a nationality counts as an office, as in the guidelines. */
        Expected and(Expected other) {
            Set<RelationType> all = EnumSet.copyOf(accepted);
            all.addAll(other.accepted);
            return new Expected(other.usual == HOLDS_POSITION ? HOLDS_POSITION : usual, all);
        }
    }

    /** {@return the measures of names, entities and relations} Prints the recall of pairs that one sentence names. */
    static List<Measure> measure(Path file, Extractor extractor) throws IOException {
        var dwie = new Dwie();
        for (String line : Files.readAllLines(file)) {
            var gold = new DwieDocument(JsonMapper.shared().readTree(line));
            Extraction found = extractor.extract(Reading.document(gold.text(), null));
            dwie.names.add(gold.spans(), found);
            dwie.relations(gold, found);
        }
        IO.println("Of the pairs that one sentence names, %d of %d are found (%.3f)"
                .formatted(
                        dwie.inOneSentence[1],
                        dwie.inOneSentence[0],
                        (double) dwie.inOneSentence[1] / dwie.inOneSentence[0]));
        List<Measure> all = new ArrayList<>(dwie.names.measures());
        all.addAll(dwie.measures.values());
        return all;
    }

    /** A pair counts once, even with several relations. It is found if any of the accepted predicates is found. */
    private void relations(DwieDocument document, Extraction found) {
        Extraction gold = document.annotation();
        var comparison = new Comparison(gold, found, document.text());
        var entities = DocumentScorer.score(gold.id(), gold, found, document.text());
        entities.measures().values().stream()
                .filter(measure -> measure.name().startsWith(EntityScore.FAMILY))
                .forEach(measure -> measures.merge(measure.name(), measure, Measure::plus));
        Map<List<String>, Expected> expected = document.pairs();
        Map<List<String>, RelationType> predicted = new HashMap<>();
        for (ExtractedRelation relation : found.relations()) {
            RelationType predicate = relation.predicate();
            if (MEASURED.contains(predicate)) {
                List<String> pair = pair(
                        predicate,
                        comparison.alignment().goldId(relation.subject()),
                        comparison.alignment().goldId(relation.object()));
                predicted.merge(pair, predicate, (one, other) -> isRight(expected.get(pair), other) ? other : one);
            }
        }
        expected.forEach((pair, relation) -> {
            int right = isRight(relation, predicted.get(pair)) ? 1 : 0;
            count(relation.usual, 1, right, right);
            inOneSentence[0] += document.oneSentenceNames(pair) ? 1 : 0;
            inOneSentence[1] += document.oneSentenceNames(pair) ? right : 0;
        });
        predicted.forEach((pair, predicate) -> {
            if (!isRight(expected.get(pair), predicate)) {
                count(predicate, 0, 1, 0);
            }
        });
    }

    /** {@return the ends of a relation, sorted if the predicate is symmetric} */
    static List<String> pair(RelationType predicate, String subject, String object) {
        boolean turn = predicate.symmetric() && subject.compareTo(object) > 0;
        return turn ? List.of(object, subject) : List.of(subject, object);
    }

    private static boolean isRight(@Nullable Expected relation, @Nullable RelationType predicate) {
        return relation != null && predicate != null && relation.accepted.contains(predicate);
    }

    private void count(RelationType predicate, int gold, int found, int right) {
        for (String name : List.of("relations", "relations." + predicate)) {
            measures.merge(name, new Measure(name, gold, found, right), Measure::plus);
        }
    }
}
