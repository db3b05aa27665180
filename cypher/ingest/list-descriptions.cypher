// Lists all descriptions of the agreements and events $ids that nobody rejected.
UNWIND $ids AS id
MATCH (description:Description {entity: id})<-[:STATES]-(:Passage)-[:PART_OF_DOCUMENT]->(document:Document)
WHERE description.rejected IS NULL
RETURN id AS entity, description.id AS id, description.kind AS kind, description.status AS status,
  description.since AS since, description.until AS until, description.topics AS topics,
  description.confidence AS confidence, document.id AS document, document.publishedOn AS publishedOn,
  description.confirmed IS NOT NULL AS confirmed
