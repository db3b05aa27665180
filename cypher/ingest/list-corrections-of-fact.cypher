// Lists the correction $id, which adds a fact with a source in words, and the corrections of that fact, if they stand.
MATCH (added:Correction {id: $id})
WHERE added.withdrawnAt IS NULL
CALL (added) {
  RETURN added AS correction
  UNION
  MATCH (correction:Correction {added: added.id})
  WHERE correction.withdrawnAt IS NULL
  RETURN correction
}
RETURN correction.id AS id, correction.kind AS kind, correction.anchor AS anchor, correction.change AS change,
  correction.fact AS fact
ORDER BY correction.at, correction.id
