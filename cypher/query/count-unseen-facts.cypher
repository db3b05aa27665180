// Counts what count-facts counts and no search looks at: nodes without an id or a type, and facts of these or of an entity with itself.
MATCH (entity:Entity)
WHERE NOT (entity.id IS :: STRING NOT NULL AND entity:ENTITY_TYPE)
RETURN 'entities' AS kind, count(*) AS total
UNION ALL
MATCH (subject:Entity)-[fact:FACT]->(object)
WHERE subject = object
  OR NOT (subject.id IS :: STRING NOT NULL AND subject:ENTITY_TYPE)
  OR NOT (object:Entity AND object.id IS :: STRING NOT NULL AND object:ENTITY_TYPE)
RETURN type(fact) AS kind, count(*) AS total
