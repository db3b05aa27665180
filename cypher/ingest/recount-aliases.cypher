// Reduces the aliases of the entities $ids to names that passages still use and those that were imported.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
SET entity.aliases = COLLECT {
  UNWIND coalesce(entity.importedAliases, []) + COLLECT { MATCH (entity)<-[mention:MENTIONS]-(:Passage) RETURN mention.name } AS name
  WITH DISTINCT name
  WHERE name <> entity.name
  RETURN name ORDER BY name
}
