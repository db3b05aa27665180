package entente.extraction;

import entente.document.Document;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedRelation;
import entente.ontology.AgreementStatus;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds agreements with their parties: for each noun of an agreement, what is done with it, by whom, and between whom.
 * Parties are named by the document's fullest form.
 */
final class AgreementFinder {
    private static final double LISTED_TIE = 0.9;

    private final AgreementVerbs verbs = new AgreementVerbs();

    /** {@return the agreements of the sentence; {@code offices} tells for whom a person acts} */
    List<ExtractedAgreement> find(
            Document document, ParsedSentence sentence, NameClusters clusters, Map<String, String> offices) {
        List<ExtractedAgreement> found = new ArrayList<>();
        for (int node = 0; node < sentence.tree().size(); node++) {
            Unit unit = sentence.tree().unit(node);
            if (unit.kind() == Chunk.AGREEMENT && !sentence.tree().isVerb(node)) {
                new AgreementMention(sentence, node, verbs, clusters, offices)
                        .read(document)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** {@return the agreements behind these relations: a sister-city tie is one, whatever the sentence calls it} */
    static List<ExtractedAgreement> ties(EncodedSentence sentence, List<ExtractedRelation> relations) {
        return relations.stream()
                .filter(relation -> relation.predicate() == RelationType.TWINNED_WITH)
                .map(tie -> tie(sentence, tie))
                .toList();
    }

    private static ExtractedAgreement tie(EncodedSentence sentence, ExtractedRelation tie) {
        String kind = sentence.chunks().stream()
                .filter(chunk -> chunk.kind() == Chunk.TWINNING)
                .map(chunk -> AgreementKind.of(chunk.value()))
                .filter(noun -> noun.contains("relation") || noun.contains("agreement") || noun.contains("partnership"))
                .findFirst()
                .orElse("sister-city relationship");
        return new ExtractedAgreement(
                "",
                kind,
                null,
                AgreementStatus.IN_FORCE,
                List.of(tie.subject(), tie.object()),
                List.of(),
                tie.since(),
                null,
                List.of(),
                tie.quote(),
                Math.min(LISTED_TIE, tie.confidence()));
    }
}
