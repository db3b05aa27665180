// Reads the entities $ids with their names, their numbers of documents and facts, and the places they belong to.
MATCH (entity:Entity)
WHERE entity.id IN $ids
RETURN entity.id AS id, labels(entity) AS labels, coalesce(entity.name, '') AS name, entity.aliases AS aliases,
  entity.identifiers AS identifiers,
  coalesce(entity.documents, 0) AS documents, COUNT { (entity)-[:FACT]-() } AS relations,
  [(entity)-[:LOCATING_FACT]->(place:Place) | place.id] AS places
