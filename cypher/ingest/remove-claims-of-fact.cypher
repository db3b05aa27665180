// Deletes the claim that the correction $id adds.
MATCH (:Correction {id: $id})-[:STATES]->(claim:Claim)
DETACH DELETE claim
