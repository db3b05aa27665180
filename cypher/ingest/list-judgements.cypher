// Lists the judgements about the senses $ids that stand, one row for each end.
UNWIND $ids AS id
CALL (id) {
  MATCH (judgement:Judgement {left: id})
  RETURN judgement
  UNION
  MATCH (judgement:Judgement {right: id})
  RETURN judgement
}
WITH DISTINCT judgement
WHERE judgement.withdrawnAt IS NULL
RETURN judgement.id AS id, judgement.left AS left, judgement.right AS right, judgement.verdict AS verdict,
  judgement.score AS score, judgement.by AS by, toString(judgement.at) AS at, judgement.part IS NOT NULL AS split
