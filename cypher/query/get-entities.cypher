// Reads the entities with the ids $ids, and whether they have any facts.
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN elementId(entity) AS key, entity.id AS id, labels(entity) AS labels, entity.name AS name,
  EXISTS { (entity)-[:FACT]-() } AS connected
