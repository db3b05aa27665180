// Which facts about an entity rest on one document only?
// Such facts are the ones to check first; those of the least confidence come first.
// :param name => 'Antwerp'
MATCH (entity:Entity)-[fact {documents: 1}]-(other:Entity)
WHERE any(name IN [entity.name] + entity.aliases WHERE toLower(name) = toLower($name))
MATCH (claim:Claim {relation: fact.id})<-[:STATES]-(:Passage)-[:PART_OF_DOCUMENT]->(document:Document)
WHERE claim.rejected IS NULL
RETURN DISTINCT startNode(fact).name AS subject, type(fact) AS relation, endNode(fact).name AS object,
  fact.confidence AS confidence, document.title AS title, fact.quote AS quote
ORDER BY confidence, subject, relation, object;
