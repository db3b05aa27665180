// Creates the missing entities of $rows {id, type, properties}, unless they have become part of others.
// The rows must be sorted by id, see save-entities.
UNWIND $rows AS row
WITH row
WHERE NOT EXISTS { (:MergedEntity {id: row.id}) }
MERGE (entity:Entity {id: row.id})
ON CREATE SET entity:$(row.type), entity += row.properties, entity.documents = 0
