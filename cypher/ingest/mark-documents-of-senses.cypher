// Marks what must be written again because the senses of $rows {id, entity} have moved.
// That is the documents that use a name in such a sense or have a correction that names it, and facts that name it and
// have a source in words.
UNWIND $rows AS row
CALL (row) {
  WITH row WHERE row.id = row.entity
  MATCH (:Entity {id: row.id})<-[:MENTIONS]-(:Passage)-[:PART_OF_DOCUMENT]->(document:Document)
  RETURN document
  UNION
  WITH row WHERE row.id <> row.entity
  MATCH (unit:Unit {sense: row.id})
  MATCH (document:Document {id: unit.document})
  RETURN document
  UNION
  MATCH (correction:Correction)
  WHERE (correction.subjectSense = row.id OR correction.objectSense = row.id)
    AND correction.withdrawnAt IS NULL AND correction.kind <> 'note'
  MATCH (document:Document {id: correction.document})
  RETURN document
  UNION
  MATCH (correction:Correction)
  WHERE (correction.subjectSense = row.id OR correction.objectSense = row.id)
    AND correction.withdrawnAt IS NULL AND correction.kind <> 'note' AND correction.document IS NULL
  MATCH (document:Correction {id: coalesce(correction.added, correction.id)})
  RETURN document
}
WITH DISTINCT document
SET document:Stale
