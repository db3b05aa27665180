package entente.extraction;

import java.util.List;

/** What was found in a document. All findings refer to entities by name, in the fullest form in the document. */
record Findings(
        List<NamedMention> mentions,
        List<RelationFinding> relations,
        List<AgreementMention> agreements,
        List<EventMention> events) {}
