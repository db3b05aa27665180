// Lists every fact of the types $facts with the document of its quote, in no particular order.
// An imported fact has its source in its own properties.
MATCH (subject:Entity)-[fact]->(object:Entity)
WHERE type(fact) IN $facts
WITH subject, fact, object,
  head(COLLECT {
    MATCH (claim:Claim {relation: fact.id})<-[:STATES]-(:Passage)-[:PART_OF_DOCUMENT]->(document:Document)
    WHERE claim.quote = fact.quote AND claim.rejected IS NULL
    RETURN document LIMIT 1
  }) AS document
RETURN fact.id AS id, type(fact) AS type, subject.id AS subject, labels(subject) AS subjectLabels, object.id AS object,
  labels(object) AS objectLabels, fact.title AS title, fact.since AS since, fact.until AS until,
  fact.untilDay AS untilDay, fact.modality AS modality, fact.confidence AS confidence, fact.documents AS documents,
  fact.quote AS quote, coalesce(document.title, fact.source) AS source, coalesce(document.url, fact.url) AS url,
  coalesce(document.publishedOn, fact.publishedOn) AS publishedOn
