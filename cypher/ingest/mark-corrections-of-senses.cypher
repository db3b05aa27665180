// Marks what must be written again, but for $document, because the senses $senses denote other entities.
// That is the documents of corrections that name them, and added facts with a source in words.
UNWIND $senses AS sense
CALL (sense) {
  MATCH (correction:Correction {subjectSense: sense})
  RETURN correction
  UNION
  MATCH (correction:Correction {objectSense: sense})
  RETURN correction
}
WITH DISTINCT correction
WHERE correction.withdrawnAt IS NULL AND correction.kind <> 'note' AND coalesce(correction.document, '') <> $document
CALL (correction) {
  MATCH (document:Document {id: correction.document})
  RETURN document AS stale
  UNION
  WITH correction WHERE correction.document IS NULL
  MATCH (fact:Correction {id: coalesce(correction.added, correction.id)})
  RETURN fact AS stale
}
SET stale:Stale
