// Creates the passages of $rows {document, passage}.
UNWIND $rows AS row
MATCH (document:Document {id: row.document})
CREATE (passage:Passage)-[:PART_OF_DOCUMENT]->(document)
SET passage = row.passage
