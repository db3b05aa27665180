// Reads the claims $claims with their passages, documents and last corrections. A fact with a source in words has no document.
MATCH (claim:Claim)
WHERE claim.id IN $claims
OPTIONAL MATCH (claim)<-[:STATES]-(passage:Passage)-[:PART_OF_DOCUMENT]->(document:Document)
RETURN claim.id AS about, claim, passage, document {.id, .title, .url, .publishedOn} AS document,
  head(COLLECT {
    MATCH (correction:Correction {id: claim.correction})
    RETURN correction {.id, .kind, .by, .reason, .at} AS made
  }) AS correction
