// Counts the entities of the labels $types.
MATCH (entity:Entity)
WHERE $types = [] OR any(label IN labels(entity) WHERE label IN $types)
RETURN count(entity) AS total
