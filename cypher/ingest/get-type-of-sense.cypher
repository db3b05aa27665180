// Returns the type of the entity that the sense $id of a name belongs to. Returns no row for an unknown one.
OPTIONAL MATCH (identity:Identity {id: $id})
WITH coalesce(identity.entity, $id) AS id
MATCH (entity:Entity {id: id})
RETURN head([label IN labels(entity) WHERE label <> 'Entity']) AS type
