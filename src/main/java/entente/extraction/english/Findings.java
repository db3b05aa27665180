package entente.extraction.english;

import entente.extraction.english.agreement.AgreementMention;
import entente.extraction.english.event.EventMention;
import entente.extraction.english.name.NamedMention;
import entente.extraction.english.relation.RelationFinding;
import java.util.List;

/** What was found in a document. All findings refer to entities by name, in the fullest form in the document. */
record Findings(
        List<NamedMention> mentions,
        List<RelationFinding> relations,
        List<AgreementMention> agreements,
        List<EventMention> events) {}
