// Lists the $most best claims behind each of $relations: the firmest first, then the most confident, then the newest.
UNWIND $relations AS relation
CALL (relation) {
  MATCH (claim:Claim {relation: relation})<-[:STATES]-(passage:Passage)-[:PART_OF_DOCUMENT]->(document:Document)
  WITH claim, passage, document,
    CASE claim.modality WHEN 'stated' THEN 0 WHEN 'reported' THEN 1 WHEN 'planned' THEN 2 ELSE 3 END AS firmness
  ORDER BY firmness, claim.confidence DESC, document.publishedFrom IS NULL, document.publishedFrom DESC, claim.id
  LIMIT $most
  RETURN collect({claim: claim, passage: passage, document: document {.id, .title, .url, .publishedOn}}) AS evidence
}
UNWIND evidence AS item
RETURN relation AS about, item.claim AS claim, item.passage AS passage, item.document AS document
