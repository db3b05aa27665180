// Takes the imported entities $ids, which have become part of another one, out of the graph, but keeps them.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE NOT EXISTS { (entity)--(:Entity) } AND NOT EXISTS { (entity)<-[:MENTIONS]-() }
WITH entity, head([label IN labels(entity) WHERE label <> 'Entity']) AS type
SET entity.type = type, entity:MergedEntity
REMOVE entity:Entity, entity:$(type)
