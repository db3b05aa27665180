// Lists the judgements about the entity $entity, with the names of both ends.
OPTIONAL MATCH (sense:Identity {entity: $entity})
WITH collect(sense.id) + [$entity] AS senses
MATCH (judgement:Judgement)
WHERE judgement.left IN senses OR judgement.right IN senses
OPTIONAL MATCH (leftEntity:Entity {id: judgement.left})
OPTIONAL MATCH (leftSense:Identity {id: judgement.left})
OPTIONAL MATCH (rightEntity:Entity {id: judgement.right})
OPTIONAL MATCH (rightSense:Identity {id: judgement.right})
RETURN judgement.id AS id, judgement.verdict AS verdict, judgement.by AS by, judgement.reasons AS reasons,
  judgement.at AS at, judgement.withdrawnBy AS withdrawnBy, judgement.withdrawnAt AS withdrawnAt,
  judgement.part IS NOT NULL AS split, size(coalesce(judgement.documents, [])) AS documents,
  coalesce(leftSense.name, leftEntity.name, judgement.left) AS left,
  coalesce(rightSense.name, rightEntity.name, judgement.right) AS right
