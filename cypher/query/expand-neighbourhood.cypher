// Lists what is joined to the entities $frontier by facts that pass the filter, except the entities $seen.
MATCH (near:Entity)-[fact:FACT]-(far:Entity)
WHERE near.id IN $frontier
  AND NOT far.id IN $seen
  AND fact.documents >= $minDocuments
  AND ($relations = [] OR type(fact) IN $relations)
  AND ($types = [] OR any(label IN labels(far) WHERE label IN $types))
  AND (NOT $dated
    OR coalesce(fact.sinceDay, fact.untilDay) IS NOT NULL
    AND coalesce(fact.sinceDay <= $until, true)
    AND coalesce(fact.untilDay >= $since, true))
WITH far, sum(fact.documents) AS documents
RETURN far.id AS id, labels(far) AS labels, far.name AS name, documents
