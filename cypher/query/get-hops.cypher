// Describes the facts of a path: each of $hops names the fact's id and both of its ends.
UNWIND $hops AS hop
MATCH (near:Entity {id: hop.near})
MATCH (far:Entity {id: hop.far})
MATCH (near)-[fact:FACT {id: hop.id}]-(far)
RETURN fact.id AS id, type(fact) AS type, startNode(fact).id AS subject, fact.title AS title,
  fact.since AS since, fact.until AS until, fact.modality AS modality, fact.confidence AS confidence,
  fact.documents AS documents
