// Leaves the entities $ids with the name forms that passages still use.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
SET entity.aliases = COLLECT {
  MATCH (entity)<-[mention:MENTIONS]-(:Passage)
  WHERE mention.name <> entity.name
  WITH DISTINCT mention.name AS name
  RETURN name ORDER BY name
}
