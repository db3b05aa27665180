// Lists the entity, name, origin and identifiers of the senses $ids.
// The origin is whether it was imported, and from which reference list.
UNWIND $ids AS id
OPTIONAL MATCH (identity:Identity {id: id})
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL MATCH (merged:MergedEntity {id: id})
RETURN id, coalesce(identity.entity, id) AS entity, coalesce(identity.name, entity.name, merged.name) AS name,
  coalesce(entity.imported, merged.imported, false) AS imported, coalesce(entity.list, merged.list) AS list,
  coalesce(entity.importedIdentifiers, merged.importedIdentifiers, []) AS identifiers
