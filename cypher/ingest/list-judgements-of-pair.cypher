// Lists the judgements of people about the senses $left and $right that stand.
MATCH (judgement:Judgement)
WHERE (judgement.left = $left AND judgement.right = $right OR judgement.left = $right AND judgement.right = $left)
  AND judgement.withdrawnAt IS NULL AND judgement.by <> 'machine'
RETURN judgement.id AS id
ORDER BY judgement.at
