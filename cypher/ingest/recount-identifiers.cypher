// Sets the identifiers of the entities $ids, among them the codes of countries, $codes by id.
// The others were imported with them or with what has become part of them.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WITH entity, COLLECT {
  UNWIND coalesce(entity.importedIdentifiers, []) + [$codes[entity.id]] + COLLECT {
    MATCH (member:Identity {entity: entity.id})
    RETURN $codes[member.id]
  } + COLLECT {
    MATCH (member:Identity {entity: entity.id})
    CALL (member) {
      MATCH (part:MergedEntity {id: member.id})
      RETURN part
      UNION
      MATCH (part:Entity {id: member.id})
      RETURN part
    }
    UNWIND part.importedIdentifiers AS identifier
    RETURN identifier
  } AS identifier
  WITH DISTINCT identifier
  WHERE identifier IS NOT NULL
  RETURN identifier ORDER BY identifier
} AS identifiers
SET entity.identifiers = CASE WHEN identifiers = [] THEN null ELSE identifiers END
