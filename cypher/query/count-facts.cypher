// Counts the entities, and the facts by type, from the count store of Neo4j without reading them.
MATCH (:Entity) WITH count(*) AS total RETURN 'entities' AS kind, total
UNION ALL MATCH (:Entity)-[:HOLDS_POSITION]->() WITH count(*) AS total RETURN 'HOLDS_POSITION' AS kind, total
UNION ALL MATCH (:Entity)-[:MEMBER_OF]->() WITH count(*) AS total RETURN 'MEMBER_OF' AS kind, total
UNION ALL MATCH (:Entity)-[:PART_OF]->() WITH count(*) AS total RETURN 'PART_OF' AS kind, total
UNION ALL MATCH (:Entity)-[:LOCATED_IN]->() WITH count(*) AS total RETURN 'LOCATED_IN' AS kind, total
UNION ALL MATCH (:Entity)-[:NATIONAL_OF]->() WITH count(*) AS total RETURN 'NATIONAL_OF' AS kind, total
UNION ALL MATCH (:Entity)-[:VISITED]->() WITH count(*) AS total RETURN 'VISITED' AS kind, total
UNION ALL MATCH (:Entity)-[:MET]->() WITH count(*) AS total RETURN 'MET' AS kind, total
UNION ALL MATCH (:Entity)-[:TWINNED_WITH]->() WITH count(*) AS total RETURN 'TWINNED_WITH' AS kind, total
UNION ALL MATCH (:Entity)-[:COOPERATES_WITH]->() WITH count(*) AS total RETURN 'COOPERATES_WITH' AS kind, total
UNION ALL MATCH (:Entity)-[:OWNS]->() WITH count(*) AS total RETURN 'OWNS' AS kind, total
UNION ALL MATCH (:Entity)-[:INVESTS_IN]->() WITH count(*) AS total RETURN 'INVESTS_IN' AS kind, total
UNION ALL MATCH (:Entity)-[:OPERATES_IN]->() WITH count(*) AS total RETURN 'OPERATES_IN' AS kind, total
UNION ALL MATCH (:Entity)-[:FOUNDED]->() WITH count(*) AS total RETURN 'FOUNDED' AS kind, total
UNION ALL MATCH (:Entity)-[:FAMILY_OF]->() WITH count(*) AS total RETURN 'FAMILY_OF' AS kind, total
UNION ALL MATCH (:Entity)-[:PARTY_TO]->() WITH count(*) AS total RETURN 'PARTY_TO' AS kind, total
UNION ALL MATCH (:Entity)-[:SIGNED]->() WITH count(*) AS total RETURN 'SIGNED' AS kind, total
UNION ALL MATCH (:Entity)-[:SIGNED_AT]->() WITH count(*) AS total RETURN 'SIGNED_AT' AS kind, total
UNION ALL MATCH (:Entity)-[:PARTICIPATED_IN]->() WITH count(*) AS total RETURN 'PARTICIPATED_IN' AS kind, total
UNION ALL MATCH (:Entity)-[:HELD_IN]->() WITH count(*) AS total RETURN 'HELD_IN' AS kind, total
