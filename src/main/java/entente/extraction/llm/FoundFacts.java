package entente.extraction.llm;

import entente.extraction.Extraction.ExtractedAgreement;
import entente.extraction.Extraction.ExtractedEvent;
import entente.extraction.Extraction.ExtractedRelation;
import java.util.List;

/** Facts of a document; they name entities by id. The ids of agreements and events are given when all are known. */
record FoundFacts(
        List<ExtractedRelation> relations, List<ExtractedAgreement> agreements, List<ExtractedEvent> events) {}
