// Lists what people judged of entities of the type $type, as the entities are now. A null type matches all.
CALL () {
  MATCH (judgement:Judgement)
  WHERE judgement.by < 'machine' AND judgement.verdict IS NOT NULL
  RETURN judgement
  UNION ALL
  MATCH (judgement:Judgement)
  WHERE judgement.by > 'machine' AND judgement.verdict IS NOT NULL
  RETURN judgement
}
WITH judgement
WHERE judgement.withdrawnAt IS NULL
  AND judgement.part IS NULL
  AND ($type IS NULL OR judgement.type = $type)
OPTIONAL MATCH (left:Identity {id: judgement.left})
OPTIONAL MATCH (right:Identity {id: judgement.right})
RETURN coalesce(left.entity, judgement.left) AS left, coalesce(right.entity, judgement.right) AS right
