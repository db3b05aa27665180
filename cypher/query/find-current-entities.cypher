// Lists those of the ids $ids that were merged away, each with the id of the entity that it belongs to now.
UNWIND $ids AS id
MATCH (identity:Identity {id: id})
WHERE identity.entity <> id AND NOT EXISTS { MATCH (:Entity {id: identity.id}) }
MATCH (entity:Entity {id: identity.entity})
RETURN id, entity.id AS entity
