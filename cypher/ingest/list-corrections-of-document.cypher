// Lists the corrections of the document $document that stand and can change facts, in the order in which they were made.
MATCH (correction:Correction {document: $document})
WHERE correction.withdrawnAt IS NULL AND correction.kind <> 'note'
RETURN correction.id AS id, correction.kind AS kind, correction.anchor AS anchor, correction.change AS change,
  correction.fact AS fact
ORDER BY correction.at, correction.id
