// Lists the claims with the $modalities of those facts of $entity that pass $relations, $types, $avoid and $minDocuments.
MATCH (entity:Entity {id: $entity})-[fact:FACT]-(other:Entity)
WHERE type(fact) IN $relations
  AND fact.documents >= $minDocuments
  AND any(label IN labels(other) WHERE label IN $types)
  AND NOT other.id IN $avoid
WITH DISTINCT fact
MATCH (claim:Claim {relation: fact.id})
WHERE claim.modality IN $modalities
RETURN claim.id AS id, type(fact) AS type, claim.since AS since, claim.until AS until
