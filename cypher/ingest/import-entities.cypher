// Makes the entities of $rows {id, type, properties} that are missing. The rows come in the order of their ids; see save-entities.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
ON CREATE SET entity:$(row.type), entity += row.properties, entity.documents = 0
