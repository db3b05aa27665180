// Reads the claims $claims with their passages and documents.
MATCH (claim:Claim)<-[:STATES]-(passage:Passage)-[:PART_OF_DOCUMENT]->(document:Document)
WHERE claim.id IN $claims
RETURN claim.id AS about, claim, passage, document {.id, .title, .url, .publishedOn} AS document
