// Returns how many documents name the entities $ids, and how many documents there are.
MATCH (document:Document)
WITH count(document) AS documents
RETURN documents, COLLECT {
  UNWIND $ids AS id
  MATCH (entity:Entity {id: id})
  RETURN [id, entity.documents]
} AS naming
