// Counts the documents that mention the imported entities $ids, and those whose rows state relations of them.
UNWIND $ids AS id
MATCH (entity:Entity {id: id, imported: true})
WHERE NOT entity:DESCRIBED_ENTITY
SET entity.documents = COUNT {
  MATCH (entity)<-[:MENTIONS]-(:Passage)-[:PART_OF_DOCUMENT]->(document:Document)
  RETURN DISTINCT document
} + COUNT {
  MATCH (entity)-[relation:FACT]-(:Entity)
  WHERE relation.document IS NOT NULL
  RETURN DISTINCT relation.document
}
