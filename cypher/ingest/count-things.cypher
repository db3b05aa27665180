// Counts the entities, relations and agreements among $entities and $relations that the graph holds.
CALL () {
  UNWIND $entities AS id
  MATCH (entity:Entity {id: id})
  RETURN count(entity) AS entities, count(CASE WHEN entity:Agreement THEN 1 END) AS agreements
}
CALL () {
  UNWIND $relations AS id
  WITH id WHERE EXISTS { MATCH (claim:Claim {relation: id}) WHERE claim.rejected IS NULL }
  RETURN count(id) AS relations
}
RETURN entities, agreements, relations
