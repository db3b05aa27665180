// Lists the pairs that the machine left undecided, as far as they are two entities now.
// They have the type $type and at least $minScore. A null parameter matches all.
MATCH (judgement:Judgement {by: 'machine', verdict: 'unsure'})
WHERE ($type IS NULL OR judgement.type = $type)
  AND ($minScore IS NULL OR judgement.score >= $minScore)
  AND judgement.withdrawnAt IS NULL
OPTIONAL MATCH (leftIdentity:Identity {id: judgement.left})
OPTIONAL MATCH (rightIdentity:Identity {id: judgement.right})
WITH judgement, coalesce(leftIdentity.entity, judgement.left) AS leftId,
  coalesce(rightIdentity.entity, judgement.right) AS rightId
WHERE leftId <> rightId
MATCH (left:Entity {id: leftId})
MATCH (right:Entity {id: rightId})
RETURN judgement.id AS id, judgement.score AS score, leftId AS left, rightId AS right,
  CASE WHEN coalesce(left.documents, 0) < coalesce(right.documents, 0)
    THEN coalesce(left.documents, 0) ELSE coalesce(right.documents, 0) END AS documents
