// Moves the imported relations of the senses of $rows {id, old, entity} from old to entity.
// Each relation keeps the sense at its ends, so that it can go back. Returns the ends of the relations as they were and as
// they are.
UNWIND $rows AS row
MATCH (old:Entity {id: row.old})
MATCH (new:Entity {id: row.entity})
MATCH (old)-[relation]-(other:Entity)
WHERE relation.document IS NOT NULL
  AND coalesce(CASE WHEN startNode(relation) = old THEN relation.subjectSense ELSE relation.objectSense END, old.id) = row.id
WITH row, old, new, relation, other, type(relation) AS type, startNode(relation) = old AS forward, properties(relation) AS properties
CALL (row, new, other, type, forward, properties) {
  WITH * WHERE forward
  CREATE (new)-[moved:$(type)]->(other)
  SET moved = properties, moved.subjectSense = row.id
  RETURN true AS done
  UNION
  WITH * WHERE NOT forward
  CREATE (other)-[moved:$(type)]->(new)
  SET moved = properties, moved.objectSense = row.id
  RETURN true AS done
}
DELETE relation
RETURN DISTINCT old.id AS old, new.id AS new, other.id AS other
