package entente.extraction.english.relation;

import entente.extraction.english.grammar.SentenceParts;
import java.util.List;

/** A sentence with the relations that it states. */
public record StatedRelations(SentenceParts sentence, List<RelationFinding> relations) {}
