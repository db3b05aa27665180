// Lists the entities of the reference list $list that are new or have changed since they were linked.
CALL () {
  MATCH (entity:Entity {list: $list})
  WHERE entity.unlinked
  RETURN entity
  UNION
  MATCH (entity:MergedEntity {list: $list})
  WHERE entity.unlinked
  RETURN entity
}
RETURN entity.id AS id
ORDER BY id
