// Gives the senses of $rows {id, name} a name that tells them from their namesakes. Their first such name stays.
UNWIND $rows AS row
MERGE (identity:Identity {id: row.id})
ON CREATE SET identity.entity = row.id
SET identity.name = CASE WHEN identity.told THEN identity.name ELSE row.name END, identity.told = true
WITH identity WHERE identity.entity = identity.id
MATCH (entity:Entity {id: identity.id})
WHERE entity.name <> identity.name
SET entity.name = identity.name
RETURN entity.id AS id
