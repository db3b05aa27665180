// Which are the newest documents about an entity?
// Counts how often each mentions it; a document without a date stands last.
// :param name => 'Antwerp'
// :param limit => 10
MATCH (entity:Entity)<-[mention:MENTIONS]-(:Passage)-[:PART_OF_DOCUMENT]->(document:Document)
WHERE any(name IN [entity.name] + entity.aliases WHERE toLower(name) = toLower($name))
WITH document, count(mention) AS mentions
ORDER BY document.publishedFrom IS NULL, document.publishedFrom DESC, mentions DESC, document.title
LIMIT $limit
RETURN document.title AS title, document.publishedOn AS publishedOn, document.url AS url, mentions;
