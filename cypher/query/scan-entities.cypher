// Reads every entity, with Neo4j's own name of it.
MATCH (entity:Entity)
RETURN elementId(entity) AS key, entity.id AS id, labels(entity) AS labels, coalesce(entity.name, '') AS name
