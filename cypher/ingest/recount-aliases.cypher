// Leaves the entities $ids with the name forms that passages still use and those that they were imported with.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
SET entity.aliases = COLLECT {
  UNWIND coalesce(entity.importedAliases, []) + COLLECT { MATCH (entity)<-[mention:MENTIONS]-(:Passage) RETURN mention.name } AS name
  WITH DISTINCT name
  WHERE name <> entity.name
  RETURN name ORDER BY name
}
