// Counts the judgements that list-all-judgements lists on all pages.
CALL () {
  WITH * WHERE $entity IS NOT NULL
  MATCH (sense:Identity {entity: $entity})
  RETURN collect(sense.id) + [$entity] AS senses
  UNION
  WITH * WHERE $entity IS NULL
  RETURN [] AS senses
}
MATCH (judgement:Judgement)
WHERE ($entity IS NULL OR judgement.left IN senses OR judgement.right IN senses OR judgement.left = $entity OR judgement.right = $entity)
  AND ($verdict IS NULL OR judgement.verdict = $verdict)
  AND ($by IS NULL OR judgement.by = $by)
  AND ($type IS NULL OR judgement.type = $type)
  AND ($state IS NULL
    OR $state = 'standing' AND judgement.withdrawnAt IS NULL
    OR $state = 'withdrawn' AND judgement.withdrawnAt IS NOT NULL
    OR $state = 'open' AND judgement.by = 'machine' AND judgement.verdict = 'unsure' AND NOT EXISTS {
      MATCH (other:Judgement)
      WHERE other.left = judgement.left AND other.right = judgement.right AND other.by <> 'machine' AND other.withdrawnAt IS NULL
    })
RETURN count(judgement) AS total
