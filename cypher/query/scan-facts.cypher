// Reads every fact with the element ids of the fact and its ends.
MATCH (subject:Entity)-[fact:FACT]->(object:Entity)
RETURN elementId(subject) AS subject, elementId(object) AS object, elementId(fact) AS key, type(fact) AS type,
  fact.documents AS documents, fact.confidence AS confidence, fact.modality AS modality,
  fact.since AS since, fact.until AS until, fact.sinceDay AS sinceDay, fact.untilDay AS untilDay
