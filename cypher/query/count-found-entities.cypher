// Counts the entities of the labels $types, in the place $place unless that is null, whose name or alias matches the Lucene query $query.
CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node AS entity
WHERE ($types = [] OR any(label IN labels(entity) WHERE label IN $types))
  AND ($place IS NULL OR EXISTS { (entity)-[:LOCATING_FACT]->(:Place {id: $place}) })
RETURN count(entity) AS total
