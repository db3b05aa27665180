// Adds the name forms of $rows {id, names} to the aliases of the entities.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.aliases = COLLECT {
  UNWIND entity.aliases + row.names AS name
  WITH DISTINCT name
  WHERE name <> entity.name
  RETURN name ORDER BY name
}
