// Gives the agreements and events of $rows {id, properties} what their descriptions add up to.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.properties
