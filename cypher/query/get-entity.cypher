// Reads the entity $id with the first and last day of its facts.
MATCH (entity:Entity {id: $id})
OPTIONAL MATCH (entity)-[fact:FACT]-()
UNWIND [fact.sinceDay, fact.untilDay] AS day
WITH entity, min(day) AS first, max(day) AS last
RETURN entity.id AS id, labels(entity) AS labels, coalesce(entity.name, '') AS name, entity.aliases AS aliases,
  entity.identifiers AS identifiers,
  entity.kind AS kind, entity.status AS status, entity.since AS since, entity.until AS until,
  coalesce(entity.documents, 0) AS documents, first, last
