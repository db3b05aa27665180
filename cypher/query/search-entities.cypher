// Lists the $most most connected entities whose name or alias matches the Lucene query $query.
// Only entities with the labels $types and in the place $place match; an empty list of types and a null place match all.
// Starts after the entity with $relations and $id.
CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node AS entity
WHERE ($types = [] OR any(label IN labels(entity) WHERE label IN $types))
  AND ($place IS NULL OR EXISTS { (entity)-[:LOCATING_FACT]->(:Place {id: $place}) })
WITH entity, COUNT { (entity)-[:FACT]-() } AS relations
WHERE $relations IS NULL OR relations < $relations OR relations = $relations AND entity.id > $id
WITH entity, relations
ORDER BY relations DESC, entity.id
LIMIT $most
RETURN entity.id AS id, labels(entity) AS labels, coalesce(entity.name, '') AS name, entity.aliases AS aliases,
  coalesce(entity.documents, 0) AS documents, relations
