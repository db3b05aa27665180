// Reads every entity with its names, its numbers of documents and facts, and the places it belongs to.
MATCH (entity:Entity)
RETURN entity.id AS id, labels(entity) AS labels, coalesce(entity.name, '') AS name, entity.aliases AS aliases,
  entity.identifiers AS identifiers,
  coalesce(entity.documents, 0) AS documents, COUNT { (entity)-[:FACT]-() } AS relations,
  [(entity)-[:LOCATING_FACT]->(place:Place) | place.id] AS places
