// Lists the senses $ids with the name of each, and the entity that it belongs to now, if the graph holds it.
UNWIND $ids AS id
OPTIONAL MATCH (identity:Identity {id: id})
OPTIONAL MATCH (own:Entity {id: id})
OPTIONAL MATCH (entity:Entity {id: coalesce(identity.entity, id)})
RETURN id, coalesce(own.name, identity.name) AS name, entity.id AS now
