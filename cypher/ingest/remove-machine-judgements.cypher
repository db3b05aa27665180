// Removes what the machine judged about the senses $ids, and returns all these senses and the others.
UNWIND $ids AS id
CALL (id) {
  MATCH (judgement:Judgement {left: id})
  RETURN judgement
  UNION
  MATCH (judgement:Judgement {right: id})
  RETURN judgement
}
WITH DISTINCT judgement
WHERE judgement.by = 'machine'
WITH judgement, judgement.left AS left, judgement.right AS right
DELETE judgement
RETURN left, right
