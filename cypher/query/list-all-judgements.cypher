// Lists $limit judgements, the last one first, after the one with $at and $id.
// They are about $entity, with $verdict, made by $by, and in $state: standing, withdrawn, or open, which is what the machine
// left to a person and nobody has judged.
CALL () {
  WITH * WHERE $entity IS NULL
  MATCH (judgement:Judgement)
  RETURN judgement
  UNION ALL
  WITH * WHERE $entity IS NOT NULL
  OPTIONAL MATCH (sense:Identity {entity: $entity})
  WITH collect(sense.id) + [$entity] AS senses
  UNWIND senses AS id
  MATCH (judgement:Judgement)
  WHERE judgement.left = id OR judgement.right = id
  RETURN DISTINCT judgement
}
WITH judgement
WHERE ($verdict IS NULL OR judgement.verdict = $verdict)
  AND ($by IS NULL OR judgement.by = $by)
  AND ($type IS NULL OR judgement.type = $type)
  AND ($state IS NULL
    OR $state = 'standing' AND judgement.withdrawnAt IS NULL
    OR $state = 'withdrawn' AND judgement.withdrawnAt IS NOT NULL
    OR $state = 'open' AND judgement.by = 'machine' AND judgement.verdict = 'unsure' AND NOT EXISTS {
      MATCH (other:Judgement {left: judgement.left, right: judgement.right})
      WHERE other.by <> 'machine' AND other.withdrawnAt IS NULL
    } AND NOT EXISTS {
      MATCH (other:Judgement {left: judgement.right, right: judgement.left})
      WHERE other.by <> 'machine' AND other.withdrawnAt IS NULL
    })
  AND ($at IS NULL OR judgement.at < $at OR judgement.at = $at AND judgement.id > $id)
RETURN judgement
ORDER BY judgement.at DESC, judgement.id
LIMIT $limit
