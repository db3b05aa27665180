// Lists the entities of $rows {id, type} that have another type in the graph.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
WHERE NOT row.type IN labels(entity)
RETURN row.id AS id, row.type AS type, head([label IN labels(entity) WHERE label <> 'Entity']) AS known
ORDER BY id
