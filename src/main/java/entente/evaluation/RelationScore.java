package entente.evaluation;

import entente.extraction.Extraction.ExtractedRelation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Scores relations by subject, predicate and object. A relation that is stated several times counts once. */
final class RelationScore {
    static final String FAMILY = "relations";

    private RelationScore() {}

    private record Triple(String subject, String predicate, String object) {
        static Triple of(ExtractedRelation relation, UnaryOperator<String> id) {
            String subject = id.apply(relation.subject());
            String object = id.apply(relation.object());
            boolean swap = relation.predicate().symmetric() && subject.compareTo(object) > 0;
            return new Triple(swap ? object : subject, relation.predicate().name(), swap ? subject : object);
        }
    }

    static void add(Comparison comparison, DocumentScore score) {
        List<ExtractedRelation> found = comparison.found().relations();
        Set<Triple> predicted = new HashSet<>();
        found.forEach(relation -> predicted.add(foundTriple(comparison, relation)));
        Set<Triple> gold = new HashSet<>();
        score.add(FAMILY, 0, 0, 0);
        for (ExtractedRelation relation : comparison.gold().relations()) {
            Triple triple = Triple.of(relation, UnaryOperator.identity());
            if (gold.add(triple)) {
                count(score, triple, 1, 0, predicted.contains(triple) ? 1 : 0);
                if (!predicted.contains(triple)) {
                    score.missed(
                            sort(triple),
                            text(
                                    comparison.goldName(relation.subject()),
                                    relation,
                                    comparison.goldName(relation.object())),
                            relation.quote(),
                            comparison.goldMembers(Stream.of(relation.subject(), relation.object())));
                }
            }
        }
        Set<Triple> counted = new HashSet<>();
        for (ExtractedRelation relation : found) {
            Triple triple = foundTriple(comparison, relation);
            boolean right = gold.contains(triple);
            score.judge(new JudgedClaim(FAMILY, triple.predicate, relation.confidence(), right));
            if (counted.add(triple)) {
                count(score, triple, 0, 1, 0);
                if (!right) {
                    score.wrong(
                            sort(triple),
                            text(
                                    comparison.foundName(relation.subject()),
                                    relation,
                                    comparison.foundName(relation.object())),
                            relation.quote(),
                            comparison.foundMembers(Stream.of(relation.subject(), relation.object())),
                            Triple.of(relation, comparison::identity).toString());
                }
            }
        }
    }

    private static Triple foundTriple(Comparison comparison, ExtractedRelation relation) {
        return Triple.of(relation, comparison.alignment()::goldId);
    }

    private static void count(DocumentScore score, Triple triple, int gold, int predicted, int right) {
        score.add(FAMILY, gold, predicted, right);
        score.add(sort(triple), gold, predicted, right);
    }

    private static String sort(Triple triple) {
        return FAMILY + "." + triple.predicate;
    }

    private static String text(String subject, ExtractedRelation relation, String object) {
        String title = relation.title() == null ? "" : " (" + relation.title() + ")";
        return subject + " " + relation.predicate() + " " + object + title;
    }
}
