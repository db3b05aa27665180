// Notes that the claims of the corrections of the document $id, which is gone, are gone too.
MATCH (correction:Correction {document: $id})
WHERE correction.withdrawnAt IS NULL AND correction.kind <> 'note'
SET correction.lost = true
