// Lists the claim that the correction $id adds, with its ends.
MATCH (:Correction {id: $id})-[:STATES]->(claim:Claim)
RETURN claim.relation AS relation, claim.predicate AS predicate, COLLECT {
  UNWIND [claim.subject, claim.object] AS end
  MATCH (entity:Entity {id: end})
  RETURN [entity.id, entity.name, head([label IN labels(entity) WHERE label <> 'Entity'])]
} AS ends, claim.subject AS subject, claim.object AS object
