// Notes that the imported entities $ids are linked.
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})
  RETURN entity
  UNION
  MATCH (entity:MergedEntity {id: id})
  RETURN entity
}
REMOVE entity.unlinked
