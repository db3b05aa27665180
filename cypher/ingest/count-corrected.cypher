// Counts the claims and descriptions whose last correction is $id.
CALL () {
  MATCH (:Document {id: $document})<-[:PART_OF_DOCUMENT]-(:Passage)-[:STATES]->(stated {correction: $id})
  RETURN count(stated) AS ofDocument
}
OPTIONAL MATCH (:Correction {id: $fact})-[:STATES]->(claim:Claim {correction: $id})
RETURN ofDocument + count(claim) AS claims
