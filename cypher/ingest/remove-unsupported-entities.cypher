// Takes those of the entities $ids that nothing speaks of any more: no mention, no claim, no description; an agreement or event goes with its last description.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { MATCH (description:Description {entity: id}) }
  AND NOT EXISTS { (entity)--(:Entity) }
  AND (entity:DESCRIBED_ENTITY OR NOT EXISTS { (entity)<-[:MENTIONS]-() })
DETACH DELETE entity
RETURN count(*) AS removed
