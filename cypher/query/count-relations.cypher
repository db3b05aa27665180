// Counts the facts of the entity $id by type.
MATCH (:Entity {id: $id})-[fact:FACT]-(:Entity)
RETURN type(fact) AS type, count(DISTINCT fact) AS relations
ORDER BY relations DESC, type
