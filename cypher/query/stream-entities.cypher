// Lists every entity, in no particular order.
MATCH (entity:Entity)
RETURN entity.id AS id, labels(entity) AS labels, entity.name AS name, entity.aliases AS aliases,
  entity.identifiers AS identifiers,
  entity.kind AS kind, entity.status AS status, entity.since AS since, entity.until AS until,
  entity.untilDay AS untilDay, entity.documents AS documents
