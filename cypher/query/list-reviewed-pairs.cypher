// Reads the judgements $ids with both entities as they are now.
UNWIND $ids AS id
MATCH (judgement:Judgement {id: id})
OPTIONAL MATCH (leftIdentity:Identity {id: judgement.left})
OPTIONAL MATCH (rightIdentity:Identity {id: judgement.right})
MATCH (left:Entity {id: coalesce(leftIdentity.entity, judgement.left)})
MATCH (right:Entity {id: coalesce(rightIdentity.entity, judgement.right)})
RETURN judgement.id AS id, judgement.type AS type, judgement.score AS score, judgement.reasons AS reasons,
  judgement.left AS leftSense, judgement.right AS rightSense,
  left {.id, .name, .aliases, .documents} AS left, right {.id, .name, .aliases, .documents} AS right
