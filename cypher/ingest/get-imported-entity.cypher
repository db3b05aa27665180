// Returns the imported entity $id with up to $most of its facts.
MATCH (entity:Entity {id: $id})
RETURN entity.name AS name, entity.aliases AS aliases, head([label IN labels(entity) WHERE label <> 'Entity']) AS type,
  COLLECT {
    MATCH (entity)-[fact]-(other:Person|Organization|Place)
    RETURN {
      type: type(fact), title: fact.title, forward: startNode(fact) = entity, name: other.name, id: other.id,
      kind: head([label IN labels(other) WHERE label <> 'Entity'])
    } LIMIT $most
  } AS facts
