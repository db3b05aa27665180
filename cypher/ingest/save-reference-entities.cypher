// Creates or updates the imported entities of $rows {id, type, digest, properties} that are not as their digest says.
// An entity that has become part of another one is updated where it is kept. Returns the ids of what has changed with the
// entities that they belong to. The rows must be sorted by id, see save-entities.
UNWIND $rows AS row
OPTIONAL MATCH (merged:MergedEntity {id: row.id})
OPTIONAL MATCH (known:Entity {id: row.id})
WITH row, merged, known
WHERE coalesce(merged.digest, known.digest, '') <> row.digest
CALL (row, merged) {
  WITH * WHERE merged IS NULL
  MERGE (entity:Entity {id: row.id})
  ON CREATE SET entity:$(row.type), entity.documents = 0, entity.aliases = []
  RETURN entity
  UNION
  WITH * WHERE merged IS NOT NULL
  RETURN merged AS entity
}
SET entity += row.properties, entity.digest = row.digest, entity.unlinked = true
WITH row, known IS NULL AND merged IS NULL AS created
OPTIONAL MATCH (identity:Identity {id: row.id})
SET identity.name = row.properties.name
RETURN row.id AS id, coalesce(identity.entity, row.id) AS entity, created
