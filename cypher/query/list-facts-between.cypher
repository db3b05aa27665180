// Lists the facts between the two entities of each of $pairs, in both directions.
UNWIND $pairs AS pair
MATCH (one:Entity {id: pair[0]})
MATCH (other:Entity {id: pair[1]})
MATCH (one)-[fact:FACT]-(other)
RETURN startNode(fact).id AS subject, endNode(fact).id AS object, elementId(fact) AS key, type(fact) AS type,
  fact.documents AS documents, fact.confidence AS confidence, fact.modality AS modality,
  fact.since AS since, fact.until AS until, fact.sinceDay AS sinceDay, fact.untilDay AS untilDay
