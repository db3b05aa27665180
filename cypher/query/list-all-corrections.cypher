// Lists $limit corrections after $at, $id: of $entity, $document, $kind, $by and $state.
// The last one comes first. The state is standing, withdrawn, or lost, which is one whose claim is no longer found.
CALL () {
  OPTIONAL MATCH (sense:Identity {entity: $entity})
  WITH collect(sense.id) + [$entity] AS names
  OPTIONAL MATCH (description:Description {entity: $entity})
  WITH names, collect(DISTINCT description.plain) AS plains
  RETURN names + plains AS senses
}
MATCH (correction:Correction)
WHERE ($entity IS NULL OR any(end IN correction.ends WHERE coalesce(head(COLLECT {
    MATCH (unit:Unit {id: correction.document + '|' + end})
    RETURN unit.sense
  }), end) IN senses))
  AND ($document IS NULL OR correction.document = $document)
  AND ($kind IS NULL OR correction.kind = $kind)
  AND ($by IS NULL OR correction.by = $by)
  AND ($state IS NULL
    OR $state = 'withdrawn' AND correction.withdrawnAt IS NOT NULL
    OR $state = 'lost' AND correction.withdrawnAt IS NULL AND correction.lost IS NOT NULL
    OR $state = 'standing' AND correction.withdrawnAt IS NULL AND correction.lost IS NULL)
  AND ($at IS NULL OR correction.at < $at OR correction.at = $at AND correction.id > $id)
RETURN correction {.*} AS correction, correction.at AS at, correction.id AS id
ORDER BY at DESC, id
LIMIT $limit
