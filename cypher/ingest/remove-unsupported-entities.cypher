// Deletes those of the entities $ids that have no mention, claim or description left.
// An agreement or event is deleted with its last description. What a reference list has stays.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE entity.list IS NULL
  AND NOT EXISTS { MATCH (description:Description {entity: id}) WHERE description.rejected IS NULL }
  AND NOT EXISTS { (entity)--(:Entity) }
  AND (entity:DESCRIBED_ENTITY OR NOT EXISTS { (entity)<-[:MENTIONS]-() })
DETACH DELETE entity
RETURN count(*) AS removed
