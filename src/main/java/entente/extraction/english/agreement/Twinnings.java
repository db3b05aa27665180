package entente.extraction.english.agreement;

import entente.extraction.english.name.NameClusters;
import entente.extraction.english.relation.RelationFinding;
import entente.extraction.english.relation.StatedRelations;
import entente.extraction.english.symbol.Chunk;
import entente.extraction.english.symbol.EncodedSentence;
import entente.ontology.AgreementStatus;
import entente.ontology.EntityType;
import entente.ontology.Modality;
import entente.ontology.RelationType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Derives agreements from sister-city relations, and sister-city relations from agreements. */
public final class Twinnings {
    private static final double MOST_CONFIDENCE = 0.9;

    private Twinnings() {}

    /** {@return an agreement for each sister-city relation that a sentence states} */
    public static List<AgreementMention> agreements(List<StatedRelations> sentences) {
        return sentences.stream()
                .flatMap(sentence -> agreements(sentence.sentence().encoded(), sentence.relations()))
                .toList();
    }

    private static Stream<AgreementMention> agreements(EncodedSentence sentence, List<RelationFinding> relations) {
        return relations.stream()
                .filter(relation -> relation.predicate() == RelationType.TWINNED_WITH)
                .map(twinning -> agreement(sentence, twinning));
    }

    /** {@return a sister-city relation for each valid sister-city agreement of two places} */
    public static List<RelationFinding> relations(List<AgreementMention> agreements, NameClusters clusters) {
        List<RelationFinding> relations = new ArrayList<>();
        for (AgreementMention agreement : agreements) {
            boolean holds =
                    agreement.status() == AgreementStatus.SIGNED || agreement.status() == AgreementStatus.IN_FORCE;
            List<String> places = agreement.parties().stream()
                    .filter(party -> clusters.type(party) == EntityType.PLACE && !clusters.isCountry(party))
                    .toList();
            if (holds && AgreementKind.isTwinning(agreement.kind()) && places.size() == 2) {
                relations.add(new RelationFinding(
                        places.get(0),
                        RelationType.TWINNED_WITH,
                        places.get(1),
                        null,
                        agreement.date(),
                        Modality.STATED,
                        agreement.quote(),
                        agreement.confidence()));
            }
        }
        return relations;
    }

    private static AgreementMention agreement(EncodedSentence sentence, RelationFinding twinning) {
        String kind = sentence.chunks().stream()
                .filter(chunk -> chunk.kind() == Chunk.TWINNING)
                .map(chunk -> AgreementKind.of(chunk.value()))
                .filter(noun -> noun.contains("relation") || noun.contains("agreement") || noun.contains("partnership"))
                .findFirst()
                .orElse("sister-city relationship");
        return new AgreementMention(
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
