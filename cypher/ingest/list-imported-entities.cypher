// Lists the imported entities $ids with countries, identifiers, reference list and up to $most facts each.
// One that has become part of another entity has the facts of that entity.
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})
  RETURN entity, head([label IN labels(entity) WHERE label <> 'Entity']) AS type, entity AS owner
  UNION
  MATCH (entity:MergedEntity {id: id})
  MATCH (identity:Identity {id: id})
  MATCH (owner:Entity {id: identity.entity})
  RETURN entity, entity.type AS type, owner
}
RETURN id, type, entity.name AS name, coalesce(entity.importedAliases, []) AS aliases, entity.list AS list,
  coalesce(entity.countries, []) AS countries, coalesce(entity.importedIdentifiers, []) AS identifiers,
  COLLECT {
    MATCH (owner)-[fact]-(other:Person|Organization|Place)
    RETURN {
      type: type(fact), title: fact.title, forward: startNode(fact) = owner, name: other.name,
      kind: head([label IN labels(other) WHERE label <> 'Entity'])
    } LIMIT $most
  } AS facts
