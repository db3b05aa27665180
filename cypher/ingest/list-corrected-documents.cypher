// Lists the documents with corrections that stand, and whose claims are found.
MATCH (correction:Correction)
WHERE correction.withdrawnAt IS NULL AND correction.lost IS NULL AND correction.kind <> 'note'
  AND correction.document IS NOT NULL
RETURN DISTINCT correction.document AS id
ORDER BY id
