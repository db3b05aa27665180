// Creates the missing entities of $rows {id, type, properties}.
// The rows must be sorted by id, see save-entities.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
ON CREATE SET entity:$(row.type), entity += row.properties, entity.documents = 0
