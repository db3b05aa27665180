// Counts the entities of the labels $types whose name or alias matches the Lucene query $query.
CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node AS entity
WHERE $types = [] OR any(label IN labels(entity) WHERE label IN $types)
RETURN count(entity) AS total
