// Counts the entities, and the facts by type, from the count store of Neo4j without reading them.
MATCH (:Entity) WITH count(*) AS total RETURN 'entities' AS kind, total
UNION ALL MATCH (:Entity)-[:EACH_FACT]->() WITH count(*) AS total RETURN 'EACH_FACT' AS kind, total
