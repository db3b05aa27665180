// Lists $limit entities of the labels $types, the most connected first, behind the one of $relations, $name and $id.
MATCH (entity:Entity)
WHERE $types = [] OR any(label IN labels(entity) WHERE label IN $types)
WITH entity, COUNT { (entity)-[:FACT]-() } AS relations
WHERE $relations IS NULL
  OR relations < $relations
  OR relations = $relations AND (entity.name > $name OR entity.name = $name AND entity.id > $id)
RETURN entity.id AS id, labels(entity) AS labels, entity.name AS name, entity.aliases AS aliases,
  entity.documents AS documents, relations
ORDER BY relations DESC, name, id
LIMIT $limit
