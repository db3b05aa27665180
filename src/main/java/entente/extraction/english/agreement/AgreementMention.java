package entente.extraction.english.agreement;

import entente.extraction.Quote;
import entente.ontology.AgreementStatus;
import entente.ontology.EdtfDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mention of an agreement in a sentence.
 *
 * @param kind the noun in the text, in the singular and lower case
 * @param name the proper name, or null
 * @param parties names of the parties, in the fullest form in the document
 * @param signatories names of the persons who sign for the parties
 * @param place name of the place of signing
 */
public record AgreementMention(
        String kind,
        @Nullable String name,
        AgreementStatus status,
        List<String> parties,
        List<String> signatories,
        @Nullable EdtfDate date,
        @Nullable String place,
        List<String> topics,
        Quote quote,
        double confidence) {

    /**
     * {@return this mention, with its missing values filled from another one of the same agreement} The status and its
     * quote are those of the sentence that tells how far the agreement has come.
     */
    AgreementMention with(AgreementMention other) {
        boolean later = other.status.stage() > status.stage() && other.quote.passage() != quote.passage();
        Set<String> both = new LinkedHashSet<>(signatories);
        both.addAll(other.signatories);
        return new AgreementMention(
                AgreementKind.generic(kind) ? other.kind : kind,
                name == null ? other.name : name,
                later ? other.status : status,
                parties.size() >= other.parties.size() ? parties : other.parties,
                List.copyOf(both),
                date == null ? other.date : date,
                place == null ? other.place : place,
                topics.isEmpty() ? other.topics : topics,
                later ? other.quote : quote,
                Math.max(confidence, other.confidence));
    }
}
