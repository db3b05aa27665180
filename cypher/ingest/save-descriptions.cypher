// Creates the descriptions of $rows {passage, description}.
UNWIND $rows AS row
MATCH (passage:Passage {id: row.passage})
CREATE (passage)-[:STATES]->(description:Description)
SET description = row.description
