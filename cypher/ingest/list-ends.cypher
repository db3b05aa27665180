// Lists which entities the senses of $rows {sense, described} are, by all documents but $document.
// What an agreement or event is comes from the descriptions of these documents. The id is null for what is no longer
// described.
UNWIND $rows AS row
CALL (row) {
  WITH row WHERE row.described
  OPTIONAL MATCH (description:Description {plain: row.sense})<-[:STATES]-(:Passage)-[:PART_OF_DOCUMENT]->(document:Document)
  WHERE description.rejected IS NULL AND document.id <> $document
  OPTIONAL MATCH (imported:Entity {id: row.sense, imported: true})
  RETURN coalesce(min(description.entity), head(collect(imported.id))) AS id, null AS known
  UNION
  WITH row WHERE NOT row.described
  OPTIONAL MATCH (identity:Identity {id: row.sense})
  OPTIONAL MATCH (owner:Identity {id: identity.entity})
  RETURN coalesce(identity.entity, row.sense) AS id, owner.name AS known
}
OPTIONAL MATCH (entity:Entity {id: id})
RETURN row.sense AS sense, id, coalesce(entity.name, known) AS name,
  head([label IN labels(entity) WHERE label <> 'Entity']) AS type
