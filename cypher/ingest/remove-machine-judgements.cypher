// Removes what the machine judged about the senses $ids for the reason $reason, and returns the ends.
UNWIND $ids AS id
CALL (id) {
  MATCH (judgement:Judgement {left: id})
  RETURN judgement
  UNION
  MATCH (judgement:Judgement {right: id})
  RETURN judgement
}
WITH DISTINCT judgement
WHERE judgement.by = 'machine' AND $reason IN judgement.reasons
WITH judgement, judgement.left AS left, judgement.right AS right
DELETE judgement
RETURN left, right
