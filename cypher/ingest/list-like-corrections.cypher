// Lists the standing corrections of kind $kind of the document $document with the ends $ends.
MATCH (correction:Correction {kind: $kind})
WHERE correction.withdrawnAt IS NULL AND coalesce(correction.document, '') = $document AND correction.ends = $ends
RETURN correction.id AS id
ORDER BY correction.at, correction.id
