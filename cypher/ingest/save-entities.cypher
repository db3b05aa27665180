// Creates the missing entities of $rows {id, type, name, documents, identifier} and adds documents to the count of each entity.
// The identifier is that of a country, else null.
// Locks the entities until the end of the transaction, see lock-document. The rows must be sorted by id to avoid deadlocks.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
ON CREATE SET entity:$(row.type), entity.name = row.name, entity.aliases = [], entity.documents = 0
SET entity.locked = true
SET entity.documents = entity.documents + row.documents,
  entity.identifiers = CASE
    WHEN row.identifier IS NULL OR row.identifier IN coalesce(entity.identifiers, []) THEN entity.identifiers
    ELSE coalesce(entity.identifiers, []) + row.identifier
  END
REMOVE entity.locked
