// Lists the facts among the entities $entities that pass the filter, those of most documents first.
MATCH (subject:Entity)-[fact:FACT]->(object:Entity)
WHERE subject.id IN $entities
  AND object.id IN $entities
  AND fact.documents >= $minDocuments
  AND ($relations = [] OR type(fact) IN $relations)
  AND (NOT $dated
    OR coalesce(fact.sinceDay, fact.untilDay) IS NOT NULL
    AND coalesce(fact.sinceDay <= $until, true)
    AND coalesce(fact.untilDay >= $since, true))
RETURN fact.id AS id, type(fact) AS type, subject.id AS subject, object.id AS object, fact.title AS title,
  fact.documents AS documents, fact.confidence AS confidence, fact.modality AS modality,
  fact.since AS since, fact.until AS until, fact.quote AS quote
ORDER BY documents DESC, confidence DESC, id
