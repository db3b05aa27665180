// Lists the entities that the document $id mentions, describes or makes claims about.
// For an imported document, lists the ends of the relations of its rows.
MATCH (document:Document {id: $id})
CALL (document) {
  MATCH (document)<-[:PART_OF_DOCUMENT]-(:Passage)-[:MENTIONS]->(entity:Entity)
  RETURN entity.id AS id
  UNION
  MATCH (document)<-[:PART_OF_DOCUMENT]-(:Passage)-[:STATES]->(description:Description)
  RETURN description.entity AS id
  UNION
  MATCH (document)<-[:PART_OF_DOCUMENT]-(:Passage)-[:STATES]->(claim:Claim)
  UNWIND [claim.subject, claim.object] AS id
  RETURN id
  UNION
  WITH document, coalesce(document.ends, []) AS ends, document.id + '-' AS head, document.firstRow AS first
  UNWIND range(0, size(ends) - 1) AS row
  OPTIONAL MATCH (identity:Identity {id: ends[row]})
  WITH coalesce(identity.entity, ends[row]) AS end, head + toString(first + row) AS relation
  MATCH (near:Entity {id: end})-[{id: relation}]-(other:Entity)
  UNWIND [near.id, other.id] AS id
  RETURN id
}
WITH DISTINCT id
MATCH (entity:Entity {id: id})
RETURN id, entity.name AS name, head([label IN labels(entity) WHERE label <> 'Entity']) AS type
