// Lists the corrections of kind $kind that stand and are about the same as another one: the document $document and the ends
// $ends.
MATCH (correction:Correction {kind: $kind})
WHERE correction.withdrawnAt IS NULL AND coalesce(correction.document, '') = $document AND correction.ends = $ends
RETURN correction.id AS id
ORDER BY correction.at, correction.id
