// Creates the claims of $rows {passage, claim}.
UNWIND $rows AS row
MATCH (passage:Passage {id: row.passage})
CREATE (passage)-[:STATES]->(claim:Claim)
SET claim = row.claim
