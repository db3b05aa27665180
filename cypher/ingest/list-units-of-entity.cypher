// Lists the names by which the documents $documents mean the entity $entity, as ids DOCUMENT|NAME.
UNWIND $documents AS id
MATCH (document:Document {id: id})
WHERE EXISTS { (document)<-[:PART_OF_DOCUMENT]-(:Passage)-[:MENTIONS]->(:Entity {id: $entity}) }
OPTIONAL MATCH (unit:Unit {document: id})
WITH id, collect(unit) AS units
WITH id, [unit IN units | unit.name] AS others, COLLECT {
  UNWIND units AS unit
  OPTIONAL MATCH (identity:Identity {id: unit.sense})
  WITH unit WHERE coalesce(identity.entity, unit.sense) = $entity
  RETURN unit.name
} AS named
WITH id, named + CASE WHEN $entity IN others THEN [] ELSE [$entity] END AS names
UNWIND names AS name
RETURN id + '|' + name AS unit
