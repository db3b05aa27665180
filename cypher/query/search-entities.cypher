// Lists the $most best entities of the labels $types whose name or alias matches the Lucene query $query.
CALL db.index.fulltext.queryNodes('entity_names', $query) YIELD node AS entity, score
WHERE $types = [] OR any(label IN labels(entity) WHERE label IN $types)
WITH entity, score, COUNT { (entity)-[:FACT]-() } AS relations
ORDER BY score DESC, relations DESC, entity.id
LIMIT $most
RETURN entity.id AS id, labels(entity) AS labels, entity.name AS name, entity.aliases AS aliases,
  entity.documents AS documents, relations
