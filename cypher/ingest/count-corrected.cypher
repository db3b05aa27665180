// Counts the claims and descriptions whose last correction is $id: those of the document $document, and what $fact adds.
CALL () {
  MATCH (:Document {id: $document})<-[:PART_OF_DOCUMENT]-(:Passage)-[:STATES]->(stated {correction: $id})
  RETURN stated
  UNION
  MATCH (:Correction {id: $fact})-[:STATES]->(stated:Claim {correction: $id})
  RETURN stated
}
RETURN count(stated) AS claims
