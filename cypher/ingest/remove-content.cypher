// Deletes the passages of the document $id with their mentions, claims and descriptions.
// Returns the number of claims and descriptions.
MATCH (:Document {id: $id})<-[:PART_OF_DOCUMENT]-(passage:Passage)
OPTIONAL MATCH (passage)-[:STATES]->(stated:Claim|Description)
WITH collect(DISTINCT passage) AS passages, collect(stated) AS claims
FOREACH (passage IN passages | DETACH DELETE passage)
FOREACH (claim IN claims | DETACH DELETE claim)
RETURN size(claims) AS claims
