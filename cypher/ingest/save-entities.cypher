// Makes the entities of $rows {id, type, name, documents} that are missing, adds documents to what each counts, and keeps other writers from them until the transaction ends; see lock-document. The rows come in the order of their ids, so that no two writers wait for each other.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
ON CREATE SET entity:$(row.type), entity.name = row.name, entity.aliases = [], entity.documents = 0
SET entity.locked = true
SET entity.documents = entity.documents + row.documents
REMOVE entity.locked
