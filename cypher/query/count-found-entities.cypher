// Counts entities with the labels $types and in the place $place whose name or alias matches the Lucene query $query.
// An empty list of types and a null place match all.
CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node AS entity
WHERE ($types = [] OR any(label IN labels(entity) WHERE label IN $types))
  AND ($place IS NULL OR EXISTS { (entity)-[:LOCATING_FACT]->(:Place {id: $place}) })
RETURN count(entity) AS total
