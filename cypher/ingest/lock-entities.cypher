// Locks the entities $ids until the end of the transaction; see lock-document. The ids must be sorted.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
SET entity.locked = true
REMOVE entity.locked
