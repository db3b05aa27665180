// Lists the entities that the document $id mentions, describes or claims something of.
MATCH (:Document {id: $id})<-[:PART_OF_DOCUMENT]-(passage:Passage)
CALL (passage) {
  MATCH (passage)-[:MENTIONS]->(entity:Entity)
  RETURN entity.id AS id
  UNION
  MATCH (passage)-[:STATES]->(description:Description)
  RETURN description.entity AS id
  UNION
  MATCH (passage)-[:STATES]->(claim:Claim)
  UNWIND [claim.subject, claim.object] AS id
  RETURN id
}
WITH DISTINCT id
MATCH (entity:Entity {id: id})
RETURN id, entity.name AS name, head([label IN labels(entity) WHERE label <> 'Entity']) AS type
