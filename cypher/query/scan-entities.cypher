// Reads every entity with its element id.
MATCH (entity:Entity)
RETURN elementId(entity) AS key, entity.id AS id, labels(entity) AS labels, coalesce(entity.name, '') AS name
