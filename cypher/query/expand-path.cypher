// Lists the facts that a path may take from the entities $frontier, only those to $targets unless that is null.
MATCH (near:Entity)-[fact:FACT]-(far:Entity)
WHERE near.id IN $frontier
  AND near <> far
  AND ($targets IS NULL OR far.id IN $targets)
  AND fact.modality IN $modalities
  AND fact.documents >= $minDocuments
  AND ($relations = [] OR type(fact) IN $relations)
  AND ($types = [] OR far.id IN $ends OR any(label IN labels(far) WHERE label IN $types))
  AND (NOT $dated
    OR coalesce(fact.sinceDay, fact.untilDay) IS NOT NULL
    AND coalesce(fact.sinceDay <= $until, true)
    AND coalesce(fact.untilDay >= $since, true))
RETURN near.id AS near, far.id AS far, fact.id AS id, fact.documents AS documents, fact.confidence AS confidence
