// Takes those of the entities $ids that were imported and have become part of another one out of the graph, but keeps them.
UNWIND $ids AS id
MATCH (identity:Identity {id: id})
WHERE identity.entity <> id
MATCH (entity:Entity {id: id, imported: true})
WHERE NOT EXISTS { (entity)--(:Entity) } AND NOT EXISTS { (entity)<-[:MENTIONS]-() }
WITH entity, head([label IN labels(entity) WHERE label <> 'Entity']) AS type
SET entity.type = type, entity:MergedEntity
REMOVE entity:Entity, entity:$(type)
