// Sets the properties of agreements and events of $rows {id, properties}, computed from their descriptions.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.properties
