// Marks the documents that use a name in one of the senses of $rows {id, entity}, to be written again.
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
}
WITH DISTINCT document
SET document:Stale
