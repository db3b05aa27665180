// Lists where the senses $ids of names belong, with the name of that entity, as far as something is known of them.
UNWIND $ids AS id
MATCH (identity:Identity {id: id})
OPTIONAL MATCH (owner:Identity {id: identity.entity})
RETURN identity.id AS id, identity.entity AS entity, owner.name AS name
