// Counts the facts among the entities $entities that pass the filter.
MATCH (subject:Entity)-[fact:FACT]->(object:Entity)
WHERE subject.id IN $entities
  AND object.id IN $entities
  AND fact.documents >= $minDocuments
  AND ($relations = [] OR type(fact) IN $relations)
  AND (NOT $dated
    OR coalesce(fact.sinceDay, fact.untilDay) IS NOT NULL
    AND coalesce(fact.sinceDay <= $until, true)
    AND coalesce(fact.untilDay >= $since, true))
RETURN count(fact) AS total
