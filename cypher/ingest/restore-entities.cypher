// Makes the imported entities $ids, which were part of another one, entities of their own again.
UNWIND $ids AS id
MATCH (merged:MergedEntity {id: id})
SET merged:Entity:$(merged.type)
REMOVE merged:MergedEntity, merged.type
