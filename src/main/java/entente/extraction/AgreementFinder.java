package entente.extraction;

import entente.document.Document;
import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedRelation;
import entente.ontology.AgreementStatus;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds agreements with their parties. For each noun that denotes an agreement, it reads the verbs, the parties and the
 * signatories. Parties are identified by the fullest form of their names in the document.
 */
final class AgreementFinder {
    private static final double MOST_CONFIDENCE = 0.9;

    private final AgreementVerbs verbs;

    AgreementFinder(AgreementVerbs verbs) {
        this.verbs = verbs;
    }

    /** {@return the agreements of the sentence} */
    List<ExtractedAgreement> find(
            Document document, ParsedSentence sentence, NameClusters clusters, DocumentContext context) {
        List<ExtractedAgreement> found = new ArrayList<>();
        for (int node = 0; node < sentence.tree().size(); node++) {
            if (isAgreement(sentence.tree(), node)) {
                found.addAll(new AgreementMention(sentence, node, verbs, clusters, context).read(document));
            }
        }
        return found;
    }

    private static boolean isAgreement(SyntaxTree tree, int node) {
        boolean nameContinues = node + 1 < tree.size()
                && tree.unit(node + 1).isWord()
                && Character.isUpperCase(tree.unit(node + 1).text().charAt(0))
                && tree.unit(node + 1).from() == tree.unit(node).to();
        boolean noun =
                tree.unit(node).kind() == Chunk.AGREEMENT || tree.unit(node).kind() == Chunk.TWINNING;
        return noun && !tree.isVerb(node) && !nameContinues
                || tree.unit(node).isWord() && tree.lemma(node).equals("negotiation");
    }

    /** {@return an agreement for each sister-city relation} */
    static List<ExtractedAgreement> twinningAgreements(EncodedSentence sentence, List<ExtractedRelation> relations) {
        return relations.stream()
                .filter(relation -> relation.predicate() == RelationType.TWINNED_WITH)
                .map(twinning -> agreement(sentence, twinning))
                .toList();
    }

    /** {@return a sister-city relation for each valid sister-city agreement of two places} */
    static List<ExtractedRelation> twinningRelations(List<ExtractedAgreement> agreements, NameClusters clusters) {
        List<ExtractedRelation> relations = new ArrayList<>();
        for (ExtractedAgreement agreement : agreements) {
            boolean holds =
                    agreement.status() == AgreementStatus.SIGNED || agreement.status() == AgreementStatus.IN_FORCE;
            List<String> places = agreement.parties().stream()
                    .filter(party -> clusters.type(party) == EntityType.PLACE && !clusters.isCountry(party))
                    .toList();
            if (holds && AgreementKind.isTwinning(agreement.kind()) && places.size() == 2) {
                relations.add(new ExtractedRelation(
                        places.get(0),
                        RelationType.TWINNED_WITH,
                        places.get(1),
                        null,
                        agreement.date(),
                        null,
                        Modality.STATED,
                        agreement.quote(),
                        agreement.confidence()));
            }
        }
        return relations;
    }

    private static ExtractedAgreement agreement(EncodedSentence sentence, ExtractedRelation twinning) {
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
                List.of(twinning.subject(), twinning.object()),
                List.of(),
                twinning.since(),
                null,
                List.of(),
                twinning.quote(),
                Math.min(MOST_CONFIDENCE, twinning.confidence()));
    }
}
