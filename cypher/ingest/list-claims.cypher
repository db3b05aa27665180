// Lists all claims of the relations $ids that nobody rejected. A fact with a source in words is its own document.
UNWIND $ids AS id
MATCH (claim:Claim {relation: id})
WHERE claim.rejected IS NULL
OPTIONAL MATCH (claim)<-[:STATES]-(:Passage)-[:PART_OF_DOCUMENT]->(document:Document)
RETURN id AS relation, claim.id AS id, claim.title AS title, claim.since AS since, claim.until AS until,
  claim.modality AS modality, claim.confidence AS confidence, coalesce(document.id, claim.id) AS document,
  document.publishedOn AS publishedOn, claim.confirmed IS NOT NULL AS confirmed
