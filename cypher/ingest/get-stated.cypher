// Returns the claim or description $id with what a correction of it keeps. Returns no row for an unknown one.
CALL () {
  MATCH (stated:Claim {id: $id})
  RETURN stated
  UNION
  MATCH (stated:Description {id: $id})
  RETURN stated
}
OPTIONAL MATCH (stated)<-[:STATES]-(:Passage)-[:PART_OF_DOCUMENT]->(document:Document)
OPTIONAL MATCH (stated)<-[:STATES]-(fact:Correction)
OPTIONAL MATCH (subject:Entity {id: coalesce(stated.subject, stated.entity)})
OPTIONAL MATCH (object:Entity {id: stated.object})
RETURN stated.quote AS quote, stated.start AS start, stated.predicate AS predicate, document.id AS document,
  fact.id AS fact, stated.correction AS correction, stated.title AS title, stated.since AS since, stated.until AS until,
  coalesce(stated.subject, stated.entity) AS subject, stated.object AS object,
  coalesce(stated.plainSubject, stated.subject, stated.plain, stated.entity) AS plainSubject,
  coalesce(stated.plainObject, stated.object) AS plainObject,
  subject.name AS subjectName, head([label IN labels(subject) WHERE label <> 'Entity']) AS subjectType,
  object.name AS objectName, head([label IN labels(object) WHERE label <> 'Entity']) AS objectType
