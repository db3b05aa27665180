// Lists the facts of the entities $entities with both ends.
MATCH (near:Entity)-[fact:FACT]-(far:Entity)
WHERE near.id IN $entities
WITH DISTINCT fact
WITH fact, startNode(fact) AS subject, endNode(fact) AS object
RETURN subject.id AS subject, object.id AS object, elementId(fact) AS key, type(fact) AS type,
  fact.documents AS documents, fact.confidence AS confidence, fact.modality AS modality,
  fact.since AS since, fact.until AS until, fact.sinceDay AS sinceDay, fact.untilDay AS untilDay,
  {key: elementId(object), id: object.id, labels: labels(object), name: coalesce(object.name, '')} AS objectEntity,
  {key: elementId(subject), id: subject.id, labels: labels(subject), name: coalesce(subject.name, '')} AS subjectEntity
