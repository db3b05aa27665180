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
 * Finds agreements with their parties: for each noun of an agreement, what is done with it, by whom, and between whom.
 * Parties are named by the document's fullest form.
 */
final class AgreementFinder {
    private static final double LISTED_TIE = 0.9;

    private final AgreementVerbs verbs;

    AgreementFinder(AgreementVerbs verbs) {
        this.verbs = verbs;
    }

    /** {@return the agreements of the sentence} */
    List<ExtractedAgreement> find(
            Document document, ParsedSentence sentence, NameClusters clusters, DocumentContext setting) {
        List<ExtractedAgreement> found = new ArrayList<>();
        for (int node = 0; node < sentence.tree().size(); node++) {
            if (isAgreement(sentence.tree(), node)) {
                found.addAll(new AgreementMention(sentence, node, verbs, clusters, setting).read(document));
            }
        }
        return found;
    }

    private static boolean isAgreement(SyntaxTree tree, int node) {
        boolean nameGoesOn = node + 1 < tree.size()
                && tree.unit(node + 1).isWord()
                && Character.isUpperCase(tree.unit(node + 1).text().charAt(0))
                && tree.unit(node + 1).from() == tree.unit(node).to();
        boolean noun =
                tree.unit(node).kind() == Chunk.AGREEMENT || tree.unit(node).kind() == Chunk.TWINNING;
        return noun && !tree.isVerb(node) && !nameGoesOn
                || tree.unit(node).isWord() && tree.lemma(node).equals("negotiation");
    }

    /** {@return the agreements behind these relations: a sister-city tie is one, whatever the sentence calls it} */
    static List<ExtractedAgreement> ties(EncodedSentence sentence, List<ExtractedRelation> relations) {
        return relations.stream()
                .filter(relation -> relation.predicate() == RelationType.TWINNED_WITH)
                .map(tie -> tie(sentence, tie))
                .toList();
    }

    /** {@return the ties of the places that are bound by an agreement of sister cities} */
    static List<ExtractedRelation> twinnings(List<ExtractedAgreement> agreements, NameClusters clusters) {
        List<ExtractedRelation> ties = new ArrayList<>();
        for (ExtractedAgreement agreement : agreements) {
            boolean holds =
                    agreement.status() == AgreementStatus.SIGNED || agreement.status() == AgreementStatus.IN_FORCE;
            List<String> places = agreement.parties().stream()
                    .filter(party -> clusters.type(party) == EntityType.PLACE && !clusters.isCountry(party))
                    .toList();
            if (holds && AgreementKind.isTwinning(agreement.kind()) && places.size() == 2) {
                ties.add(new ExtractedRelation(
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
        return ties;
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
