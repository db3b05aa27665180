// Lists the entities of the reference list $list, also those that have become part of others.
CALL () {
  MATCH (entity:Entity {list: $list})
  RETURN entity, head([label IN labels(entity) WHERE label <> 'Entity']) AS type
  UNION
  MATCH (entity:MergedEntity {list: $list})
  RETURN entity, entity.type AS type
}
RETURN entity.id AS id, type, entity.name AS name, coalesce(entity.importedIdentifiers, []) AS identifiers
