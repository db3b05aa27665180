// Lists the descriptions of each of the agreements or events $entities, the newest document first.
UNWIND $entities AS entity
MATCH (claim:Description {entity: entity})<-[:STATES]-(passage:Passage)-[:PART_OF_DOCUMENT]->(document:Document)
WITH entity, claim, passage, document
ORDER BY claim.rejected IS NOT NULL, document.publishedFrom IS NULL, document.publishedFrom DESC, claim.confidence DESC, claim.id
RETURN entity AS about, claim, passage, document {.id, .title, .url, .publishedOn} AS document,
  head(COLLECT {
    MATCH (correction:Correction {id: claim.correction})
    RETURN correction {.id, .kind, .by, .reason, .at} AS made
  }) AS correction
