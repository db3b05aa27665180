// Links the passages of $rows {passage, entity, mention} to the entities that they mention.
UNWIND $rows AS row
MATCH (passage:Passage {id: row.passage})
MATCH (entity:Entity {id: row.entity})
CREATE (passage)-[mention:MENTIONS]->(entity)
SET mention = row.mention
