// Lists all claims of the relations $ids.
UNWIND $ids AS id
MATCH (claim:Claim {relation: id})<-[:STATES]-(:Passage)-[:PART_OF_DOCUMENT]->(document:Document)
RETURN id AS relation, claim.id AS id, claim.title AS title, claim.since AS since, claim.until AS until,
  claim.modality AS modality, claim.confidence AS confidence, document.id AS document,
  document.publishedOn AS publishedOn
