// Lists the $most best claims of each of $relations: the firmest first, then the most confident, then the newest.
// Rejected ones come last. A fact with a source in words has no document.
// An imported relation is its own claim. Its id refers to a row of its document, and offsets within the passage of the row
// count code points, as substring does.
UNWIND $relations AS relation
CALL (relation) {
  MATCH (claim:Claim {relation: relation})
  OPTIONAL MATCH (claim)<-[:STATES]-(passage:Passage)-[:PART_OF_DOCUMENT]->(document:Document)
  WITH claim, passage, document,
    CASE claim.modality MODALITY_RANKS END AS firmness
  ORDER BY claim.rejected IS NOT NULL, firmness, claim.confidence DESC, document.publishedFrom IS NULL,
    document.publishedFrom DESC, claim.id
  LIMIT $most
  RETURN collect({
    claim: claim, passage: passage, document: document {.id, .title, .url, .publishedOn},
    correction: head(COLLECT {
      MATCH (correction:Correction {id: claim.correction})
      RETURN correction {.id, .kind, .by, .reason, .at} AS made
    })
  }) AS evidence
}
CALL (relation) {
  WITH relation, split(relation, '-') AS parts
  MATCH (document:Document {id: parts[0] + '-' + parts[1]})
  WITH relation, document, toInteger(parts[2]) - document.firstRow AS row
  OPTIONAL MATCH (identity:Identity {id: document.ends[row]})
  WITH relation, document, row, coalesce(identity.entity, document.ends[row]) AS end
  MATCH (:Entity {id: end})-[fact {id: relation}]-(:Entity)
  WITH fact, document, row, document.starts AS starts
  RETURN collect({
    claim: fact {.id, .quote, .start, .end, .modality, .confidence},
    passage: {text: substring(document.text, starts[row], starts[row + 1] - starts[row])},
    document: {id: document.id, title: document.title, url: fact.url, publishedOn: fact.publishedOn}
  }) AS imported
}
UNWIND evidence + imported AS item
RETURN relation AS about, item.claim AS claim, item.passage AS passage, item.document AS document,
  item.correction AS correction
