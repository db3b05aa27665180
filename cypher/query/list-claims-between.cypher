// Lists the claims with the $modalities of those facts of $entity and $other that pass $relations and $minDocuments.
MATCH (entity:Entity {id: $entity})
MATCH (other:Entity {id: $other})
MATCH (entity)-[fact:FACT]-(other)
WHERE type(fact) IN $relations
  AND fact.documents >= $minDocuments
WITH DISTINCT fact
MATCH (claim:Claim {relation: fact.id})
WHERE claim.modality IN $modalities
RETURN claim.id AS id, type(fact) AS type, claim.since AS since, claim.until AS until
