// Reduces the aliases of the entities $ids to names that are still used.
// These are the names of passages, and those that were imported with the entities or with what has become part of them.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
SET entity.aliases = COLLECT {
  UNWIND coalesce(entity.importedAliases, []) + COLLECT {
    MATCH (entity)<-[mention:MENTIONS]-(:Passage)
    RETURN mention.name
  } + COLLECT {
    MATCH (member:Identity {entity: entity.id})
    CALL (member) {
      MATCH (part:MergedEntity {id: member.id})
      RETURN part
      UNION
      MATCH (part:Entity {id: member.id})
      WHERE part.imported
      RETURN part
    }
    UNWIND [part.name] + coalesce(part.importedAliases, []) AS name
    RETURN name
  } AS name
  WITH DISTINCT name
  WHERE name <> entity.name
  RETURN name ORDER BY name
}
