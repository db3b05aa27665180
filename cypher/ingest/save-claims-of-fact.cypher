// Creates the claims $claims that the correction $id adds.
MATCH (fact:Correction {id: $id})
UNWIND $claims AS properties
CREATE (fact)-[:STATES]->(claim:Claim)
SET claim = properties
