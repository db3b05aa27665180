package entente.extraction.english;

import entente.document.Document;
import entente.extraction.english.agreement.AgreementMention;
import entente.extraction.english.event.EventMention;
import entente.extraction.english.name.NamedMention;
import entente.extraction.english.relation.RelationFinding;
import entente.extraction.english.symbol.EncodedSentence;
import java.util.List;
import java.util.stream.Stream;

/** What was found in a document. All findings refer to entities by name, in the fullest form in the document. */
record Findings(
        List<NamedMention> mentions,
        List<RelationFinding> relations,
        List<AgreementMention> agreements,
        List<EventMention> events) {

    /** {@return the mentions of entities in the sentences} */
    static List<NamedMention> mentions(Document document, List<EncodedSentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.mentions(document).stream())
                .toList();
    }

    static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
