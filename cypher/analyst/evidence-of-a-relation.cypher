// Which sentences prove what is said of two entities?
// Lists every claim about the pair, in either direction, the newest document first.
// :param one => 'Chongqing'
// :param other => 'Antwerp'
MATCH (one:Entity)-[fact]-(other:Entity)
WHERE any(name IN [one.name] + one.aliases WHERE toLower(name) = toLower($one))
  AND any(name IN [other.name] + other.aliases WHERE toLower(name) = toLower($other))
MATCH (claim:Claim {relation: fact.id})<-[:STATES]-(:Passage)-[:PART_OF_DOCUMENT]->(document:Document)
WHERE claim.rejected IS NULL
RETURN type(fact) AS relation, claim.modality AS modality, claim.confidence AS confidence, claim.quote AS quote,
  document.title AS title, document.publishedOn AS publishedOn, document.url AS url
ORDER BY document.publishedFrom IS NULL, document.publishedFrom DESC, confidence DESC;
