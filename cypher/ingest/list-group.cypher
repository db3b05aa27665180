// Lists the senses that belong to the same entities as the senses $ids.
UNWIND $ids AS id
OPTIONAL MATCH (own:Identity {id: id})
WITH collect(DISTINCT coalesce(own.entity, id)) AS entities
UNWIND entities AS entity
OPTIONAL MATCH (member:Identity {entity: entity})
WITH entities, collect(member.id) AS members
UNWIND entities + members AS id
RETURN DISTINCT id
