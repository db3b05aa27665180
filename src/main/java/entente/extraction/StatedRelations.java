package entente.extraction;

import java.util.List;

/** A sentence with the relations that it states. */
record StatedRelations(SentenceParts sentence, List<RelationFinding> relations) {}
