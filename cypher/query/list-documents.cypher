// Lists $limit documents, the last read first, after the one with $readAt and $id.
MATCH (document:Document)
WHERE $readAt IS NULL OR document.readAt < $readAt OR document.readAt = $readAt AND document.id > $id
WITH document
ORDER BY document.readAt DESC, document.id
LIMIT $limit
RETURN document.id AS id, document.title AS title, document.url AS url, document.publishedOn AS publishedOn,
  document.readAt AS readAt,
  COUNT { (document)<-[:PART_OF_DOCUMENT]-(:Passage) } AS passages,
  COUNT { MATCH (document)<-[:PART_OF_DOCUMENT]-(:Passage)-[:MENTIONS]->(entity:Entity) RETURN DISTINCT entity } AS entities,
  COUNT { (document)<-[:PART_OF_DOCUMENT]-(:Passage)-[:STATES]->() } AS claims
ORDER BY readAt DESC, id
