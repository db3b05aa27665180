// Returns the entity that the sense $id belongs to, and for an agreement or event the id that it has without judgements.
OPTIONAL MATCH (identity:Identity {id: $id})
WITH coalesce(identity.entity, $id) AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.name AS name, head([label IN labels(entity) WHERE label <> 'Entity']) AS type, head(COLLECT {
  MATCH (description:Description {entity: id})
  WHERE description.rejected IS NULL
  RETURN coalesce(description.plain, id) AS plain ORDER BY plain
}) AS plain
