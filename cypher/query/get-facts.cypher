// Reads the facts with the element ids $keys; those that were imported include the document of their row.
MATCH (subject)-[fact:FACT]->(object)
WHERE elementId(fact) IN $keys
RETURN elementId(fact) AS key, elementId(subject) AS subject, elementId(object) AS object, type(fact) AS type,
  fact.id AS id, fact.title AS title, fact.documents AS documents, fact.confidence AS confidence,
  fact.modality AS modality, fact.since AS since, fact.until AS until, fact.quote AS quote,
  fact.document AS document, fact.url AS url, fact.publishedOn AS publishedOn, fact.start AS start, fact.end AS end
