// Lists $limit judgements, the last one first, after the one with $at and $id: those about $entity, with $verdict, made
// by $by, and in $state: standing, withdrawn, or open, which is what the machine left to a person and nobody has judged.
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
  AND ($at IS NULL OR judgement.at < $at OR judgement.at = $at AND judgement.id > $id)
RETURN judgement.id AS id, judgement.left AS left, judgement.right AS right, judgement.type AS type,
  judgement.verdict AS verdict, judgement.score AS score, judgement.reasons AS reasons, judgement.by AS by,
  judgement.at AS at, judgement.withdrawnBy AS withdrawnBy, judgement.withdrawnAt AS withdrawnAt,
  judgement.documents AS documents
ORDER BY at DESC, id
LIMIT $limit
