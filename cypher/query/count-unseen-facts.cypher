// Counts the entities and facts in count-facts that searches ignore.
// These are entities without a string id or a type, facts with such an end, and facts between an entity and itself.
MATCH (entity:Entity)
WHERE NOT (entity.id IS :: STRING NOT NULL AND entity:ENTITY_TYPE)
RETURN 'entities' AS kind, count(*) AS total
UNION ALL
MATCH (subject:Entity)-[fact:FACT]->(object)
WHERE subject = object
  OR NOT (subject.id IS :: STRING NOT NULL AND subject:ENTITY_TYPE)
  OR NOT (object:Entity AND object.id IS :: STRING NOT NULL AND object:ENTITY_TYPE)
RETURN type(fact) AS kind, count(*) AS total
